import { parseDay } from '../lib/calendar/parse-day.rules';
import type { Day } from '../lib/calendar/day';

/** A day from text; a test with a date that does not exist fails at once. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
}
