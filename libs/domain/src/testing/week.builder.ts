import { parseIsoWeek } from '../lib/calendar/iso-week.rules';
import type { IsoWeek } from '../lib/progress/check-in';

export function week(text: string): IsoWeek {
  const parsed = parseIsoWeek(text);
  if (parsed === null) throw new Error(`${text} is no ISO week`);
  return parsed;
}
