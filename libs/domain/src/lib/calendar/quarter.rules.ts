import { civilOf } from './civil';
import type { Day } from './day';

/** A calendar quarter. */
export interface Quarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

export function quarterOf(day: Day): Quarter {
  const { year, month } = civilOf(day);
  if (month <= 3) return { year, quarter: 1 };
  if (month <= 6) return { year, quarter: 2 };
  return { year, quarter: month <= 9 ? 3 : 4 };
}
