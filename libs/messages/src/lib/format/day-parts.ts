export interface DayParts {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/** The parts of a calendar day; the weekday by Sakamoto's method, so that no time zone plays a part. */
export function dayParts(isoDay: string): DayParts {
  const [year = 0, month = 1, day = 1] = isoDay.slice(0, 10).split('-').map(Number);
  return { year, month, day, weekday: weekdayOf(year, month, day) };
}

const MONTH_OFFSETS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

function weekdayOf(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const offset = MONTH_OFFSETS[month - 1] ?? 0;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + offset + day) % 7;
}
