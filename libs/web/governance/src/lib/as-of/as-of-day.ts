import {
  addDays,
  daysBetween,
  instantAt,
  parseDay,
  parseTypedDay,
  type Day,
} from '@opvolging/domain';

/** The last moment of that day in Amsterdam, so that everything that was known on it counts. */
export function endOfDay(day: Day): string {
  return new Date(instantAt(addDays(day, 1), 0, 0) - 1).toISOString();
}

/** The day in the address; null for the present. */
export function dayInAddress(params: URLSearchParams): Day | null {
  const text = params.get('op');
  return text === null ? null : parseDay(text);
}

/** What was typed, when it is a day of which anything can be known. */
export function pastDay(typed: string, today: Day | null): Day | null {
  if (today === null) return null;
  const day = parseTypedDay(typed, today);
  return day === null || daysBetween(day, today) < 0 ? null : day;
}
