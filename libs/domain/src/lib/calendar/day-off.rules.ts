import { civilFrom, civilOf, dayFrom, numberOf } from './civil';
import type { CivilDay } from './civil';
import { addDays, weekday } from './day-arithmetic.rules';
import type { Day } from './day';

const SATURDAY = 6;
const SUNDAY = 7;
const DAYS_FROM_EASTER = { easterMonday: 1, ascension: 39, whitMonday: 50 };

/** Easter Sunday of the Gregorian calendar (the anonymous computus of Meeus, Jones and Butcher). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  return dayFrom({ year, month: Math.floor(sum / 31), date: (sum % 31) + 1 });
}

/** 27 April, or the Saturday before when that is a Sunday. */
function isKingsDay({ year, month, date }: CivilDay): boolean {
  if (month !== 4 || (date !== 26 && date !== 27)) return false;
  const sunday = weekday(dayFrom({ year, month: 4, date: 27 })) === SUNDAY;
  return date === (sunday ? 26 : 27);
}

function isFixedDayOff({ year, month, date }: CivilDay): boolean {
  if (month === 1) return date === 1;
  if (month === 5) return date === 5 && year % 5 === 0;
  return month === 12 && (date === 25 || date === 26);
}

function isMovableDayOff(civil: CivilDay): boolean {
  if (civil.month < 3 || civil.month > 6) return false;
  const sinceEaster = numberOf(civil) - numberOf(civilOf(easterSunday(civil.year)));
  return Object.values(DAYS_FROM_EASTER).includes(sinceEaster);
}

/**
 * No working day: Saturday, Sunday, 1 January, Easter Monday, King's Day, Ascension, Whit Monday, 25 and 26 December,
 * and 5 May in lustrum years. Good Friday is a working day.
 */
export function isWorkingDay(day: Day): boolean {
  if (weekday(day) >= SATURDAY) return false;
  const civil = civilOf(day);
  return !isFixedDayOff(civil) && !isMovableDayOff(civil) && !isKingsDay(civil);
}

/** So many working days later (or earlier, when negative); zero gives the day itself, a day off or not. */
export function addWorkingDays(day: Day, workingDays: number): Day {
  const step = Math.sign(workingDays);
  let left = Math.abs(Math.trunc(workingDays));
  let at = day;
  while (left > 0) {
    at = addDays(at, step);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

/** Working days after `from` up to and including `to`; negative, counted the same way back, when `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day): number {
  const start = numberOf(civilOf(from));
  const end = numberOf(civilOf(to));
  const step = Math.sign(end - start);
  let count = 0;
  for (let number = start; number !== end; number += step) {
    if (isWorkingDay(dayFrom(civilFrom(number + step)))) count += step;
  }
  return count;
}
