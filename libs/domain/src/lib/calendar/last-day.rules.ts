import type { DatePrecision } from '../action/action';
import { civilOf, dayFrom, monthLength } from './civil';
import type { Day } from './day';

const MONTHS_IN: Readonly<Record<Exclude<DatePrecision, 'DAY'>, number>> = {
  MONTH: 1,
  QUARTER: 3,
  HALF_YEAR: 6,
  YEAR: 12,
};

/** The last day of the calendar period that the date stands for; it is late from the day after. */
export function lastDayOf(day: Day, precision: DatePrecision): Day {
  if (precision === 'DAY') return day;
  const { year, month } = civilOf(day);
  const months = MONTHS_IN[precision];
  const last = Math.ceil(month / months) * months;
  return dayFrom({ year, month: last, date: monthLength(year, last) });
}
