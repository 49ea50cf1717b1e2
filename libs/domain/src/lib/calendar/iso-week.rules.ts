import type { IsoWeek } from '../progress/check-in';
import { civilOf, dayFrom } from './civil';
import { addDays, daysBetween, weekday } from './day-arithmetic.rules';
import type { Day } from './day';
import { FIRST_YEAR, LAST_YEAR } from './parse-day.rules';

const ISO_WEEK = /^(\d{4})-W(\d{2})$/;

/** The one place where text that is known to be an ISO week gets its type. */
function weekFrom(year: number, week: number): IsoWeek {
  return `${year}-W${String(week).padStart(2, '0')}` as IsoWeek;
}

/** The Monday of week 1: the week that holds 4 January. */
function firstMonday(year: number): Day {
  const fourth = dayFrom({ year, month: 1, date: 4 });
  return addDays(fourth, 1 - weekday(fourth));
}

/** The ISO week of a day; it belongs to the year of its Thursday, so 1 January 2027 lies in 2026-W53. */
export function isoWeekOf(day: Day): IsoWeek {
  const { year } = civilOf(addDays(day, 4 - weekday(day)));
  return weekFrom(year, Math.floor(daysBetween(firstMonday(year), day) / 7) + 1);
}

export function mondayOf(week: IsoWeek): Day {
  const year = Number(week.slice(0, 4));
  return addDays(firstMonday(year), (Number(week.slice(6)) - 1) * 7);
}

/** `2026-W48`; null for other text and for a week that the year does not have (2026 has 53, 2027 has 52). */
export function parseIsoWeek(text: string): IsoWeek | null {
  const [, yearText, weekText] = ISO_WEEK.exec(text) ?? [];
  const year = Number(yearText);
  const number = Number(weekText);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && number >= 1)) return null;
  const week = weekFrom(year, number);
  return isoWeekOf(mondayOf(week)) === week ? week : null;
}

export function nextWeek(week: IsoWeek): IsoWeek {
  return isoWeekOf(addDays(mondayOf(week), 7));
}

export function previousWeek(week: IsoWeek): IsoWeek {
  return isoWeekOf(addDays(mondayOf(week), -7));
}
