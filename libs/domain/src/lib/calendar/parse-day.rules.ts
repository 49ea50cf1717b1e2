import { civilFrom, dayFrom, numberOf } from './civil';
import type { CivilDay } from './civil';
import type { Day } from './day';

export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2100;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day that exists in the calendar, from 1 January 2000 up to and including 31 December 2100; else null. */
export function existingDay(civil: CivilDay): Day | null {
  if (civil.year < FIRST_YEAR || civil.year > LAST_YEAR) return null;
  const again = civilFrom(numberOf(civil));
  const exists = again.month === civil.month && again.date === civil.date;
  return exists ? dayFrom(civil) : null;
}

/** ISO text as machines send it, `2026-11-24`; anything else, and a day that does not exist, is null. */
export function parseDay(text: string): Day | null {
  const [, year, month, date] = ISO_DAY.exec(text) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  return existingDay({ year: Number(year), month: Number(month), date: Number(date) });
}
