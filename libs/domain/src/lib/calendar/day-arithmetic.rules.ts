import { civilFrom, civilOf, dayFrom, monthLength, monthStart, numberOf } from './civil';
import type { Day } from './day';

/** Whole days later (or earlier, when negative); never 24 hours, since two days a year are shorter or longer. */
export function addDays(day: Day, days: number): Day {
  return dayFrom(civilFrom(numberOf(civilOf(day)) + days));
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(civilOf(to)) - numberOf(civilOf(from));
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  const sinceThursday = numberOf(civilOf(day));
  return ((((sinceThursday + 3) % 7) + 7) % 7) + 1;
}

/** The same date so many months on; 31 January plus one month is the last day of February. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = civilOf(day);
  const start = monthStart(year, month + months);
  return dayFrom({ ...start, date: Math.min(date, monthLength(start.year, start.month)) });
}
