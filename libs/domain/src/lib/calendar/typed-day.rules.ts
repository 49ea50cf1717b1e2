import { addMonths, daysBetween } from './day-arithmetic.rules';
import { civilOf } from './civil';
import type { Day } from './day';
import { existingDay, parseDay } from './parse-day.rules';

/** Dutch and English beside each other; three letters or more of a name are enough. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'march', 'mrt'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september', 'sept'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];

const TYPED =
  /^(\d{1,2})(?:[-/.]|\s)\s*(\d{1,2}|[a-z]{3,9}\.?)(?:(?:[-/.]|\s|,)\s*(\d{4}|'?\d{2}))?$/;

function monthFrom(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const name = text.replace(/\.$/, '');
  return MONTH_NAMES.findIndex((names) => names.some((full) => full.startsWith(name))) + 1;
}

function yearFrom(text: string): number {
  const digits = text.replace("'", '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** Without a year people mean the day nearest to today: in November "15 jan" lies ahead and "30 sep" behind. */
function nearest(date: number, month: number, today: Day): Day | null {
  const years = [-12, 0, 12].map((months) => civilOf(addMonths(today, months)).year);
  const days = years.flatMap((year) => existingDay({ year, month, date }) ?? []);
  const distance = (day: Day): number => Math.abs(daysBetween(today, day));
  return days.sort((one, other) => distance(one) - distance(other))[0] ?? null;
}

/**
 * A date as people type it: 18-12-2026, 18/12/26, 18 dec, 18 december 2026, and ISO. The day always stands before the
 * month; a day that does not exist, or words such as "volgende vrijdag", give null.
 */
export function parseTypedDay(text: string, today: Day): Day | null {
  const typed = text.trim().toLowerCase();
  const iso = parseDay(typed);
  if (iso !== null) return iso;
  const [, dateText, monthText, yearText] = TYPED.exec(typed) ?? [];
  if (dateText === undefined || monthText === undefined) return null;
  const date = Number(dateText);
  const month = monthFrom(monthText);
  if (yearText === undefined) return nearest(date, month, today);
  return existingDay({ year: yearFrom(yearText), month, date });
}
