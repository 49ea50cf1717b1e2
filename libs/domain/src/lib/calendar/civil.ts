import type { Day } from './day';

/** A day in its three numbers; month and date count from 1. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** The one place where text that is known to be a calendar day gets its type. */
function brand(text: string): Day {
  return text as Day;
}

export function civilOf(day: Day): CivilDay {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    date: Number(day.slice(8, 10)),
  };
}

export function dayFrom({ year, month, date }: CivilDay): Day {
  const two = (part: number): string => String(part).padStart(2, '0');
  return brand(`${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`);
}

/**
 * Days since 1970-01-01 in the Gregorian calendar. Years are counted from March, so that the leap day is the last of
 * its year and every 400 years (146,097 days) are alike.
 */
export function numberOf({ year, month, date }: CivilDay): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

/** The way back from `numberOf`. */
export function civilFrom(number: number): CivilDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((marchMonth + 2) % 12) + 1;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** How many days the month has. */
export function monthLength(year: number, month: number): number {
  return numberOf(monthStart(year, month + 1)) - numberOf(monthStart(year, month));
}

/** The first day of a month, where a month below 1 or above 12 runs on into other years. */
export function monthStart(year: number, month: number): CivilDay {
  const months = year * 12 + month - 1;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, date: 1 };
}
