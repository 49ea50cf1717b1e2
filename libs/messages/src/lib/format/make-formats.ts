import type { DatePrecision } from '@opvolging/domain';
import { amsterdamMoment } from './amsterdam-moment';
import { type DayParts, dayParts } from './day-parts';
import type { Formats } from './formats';

/** What differs between languages. Names stand here in full, so that every browser writes them alike. */
export interface FormatWords {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly weekdays: readonly string[];
  readonly and: string;
  readonly or: string;
  readonly thousands: string;
  readonly week: (n: number) => string;
  readonly time: (clock: string) => string;
  readonly ordinal: (n: number) => string;
  readonly quarter: (n: number, year: number) => string;
  readonly half: (n: number, year: number) => string;
}

export function makeFormats(words: FormatWords): Formats {
  const day = (isoDay: string) => shortDay(words, isoDay, true);
  const weekday = (isoDay: string) => weekdayText(words, dayParts(isoDay));
  return {
    day,
    dayOfYear: (isoDay) => shortDay(words, isoDay, false),
    longDay: (isoDay) => longDay(words, dayParts(isoDay)),
    weekday,
    period: (isoDay, precision) =>
      precision === 'DAY' ? day(isoDay) : PERIODS[precision](words, dayParts(isoDay)),
    time: (moment) => words.time(amsterdamMoment(moment).time),
    dayOf: (moment) => day(amsterdamMoment(moment).day),
    moment: (moment) => {
      const at = amsterdamMoment(moment);
      return `${weekday(at.day)}, ${words.time(at.time)}`;
    },
    exactMoment: (moment) => {
      const at = amsterdamMoment(moment);
      return `${day(at.day)}, ${words.time(at.time)}`;
    },
    week: (isoWeek) => words.week(Number(isoWeek.split('W')[1])),
    number: (n) => String(n).replace(/\B(?=(\d{3})+$)/g, words.thousands),
    ordinal: words.ordinal,
    list: (items) => joined(items, words.and),
    choice: (items) => joined(items, words.or),
  };
}

type PeriodText = (words: FormatWords, parts: DayParts) => string;

const PERIODS: Readonly<Record<Exclude<DatePrecision, 'DAY'>, PeriodText>> = {
  MONTH: (words, { month, year }) => `${words.months[month - 1] ?? ''} ${year}`,
  QUARTER: (words, { month, year }) => words.quarter(Math.ceil(month / 3), year),
  HALF_YEAR: (words, { month, year }) => words.half(Math.ceil(month / 6), year),
  YEAR: (_words, { year }) => String(year),
};

function shortDay(words: FormatWords, isoDay: string, withYear: boolean): string {
  const { day, month, year } = dayParts(isoDay);
  const text = `${day} ${words.shortMonths[month - 1] ?? ''}`;
  return withYear ? `${text} ${year}` : text;
}

function longDay(words: FormatWords, { day, month, year }: DayParts): string {
  return `${day} ${words.months[month - 1] ?? ''} ${year}`;
}

function weekdayText(words: FormatWords, { weekday, day, month }: DayParts): string {
  return `${words.weekdays[weekday] ?? ''} ${day} ${words.months[month - 1] ?? ''}`;
}

function joined(items: readonly string[], last: string): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}
