import * as fc from 'fast-check';
import { addDays, addMonths, daysBetween, weekday } from './day-arithmetic.rules';
import type { Day } from './day';
import { lastDayOf } from './last-day.rules';
import { parseDay } from './parse-day.rules';
import { quarterOf } from './quarter.rules';

const day = (text: string): Day => text as Day;
const anyDay = fc.integer({ min: 0, max: 36_889 }).map((days) => addDays(day('2000-01-01'), days));

describe('a day sent by a machine', () => {
  it.each(['2026-11-24', '2024-02-29', '2000-01-01', '2100-12-31'])('takes %s', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each(['2026-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00'])(
    'refuses %s, which the calendar does not have',
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );

  it.each(['1999-12-31', '2101-01-01'])('refuses %s, outside this century', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it.each(['', '24-11-2026', '2026-11-24T00:00', ' 2026-11-24', '2026-1-1', '٢٠٢٦-١١-٢٤'])(
    'refuses the form "%s"',
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );
});

describe('counting in days', () => {
  it('agrees with the calendar of the language over the whole range', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const date = new Date(`${from}T12:00:00Z`);
        expect(parseDay(from)).toBe(from);
        expect(weekday(from)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay());
      }),
    );
  });

  it('goes forth and back to the same day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(to, -days)).toBe(from);
        expect(to > from).toBe(days > 0);
      }),
    );
  });

  it('knows the leap day', () => {
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('2026-02-28'), 1)).toBe('2026-03-01');
    expect(daysBetween(day('2026-12-31'), day('2027-01-01'))).toBe(1);
  });
});

describe('counting in months', () => {
  it('stops at the last day of a shorter month', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(day('2024-02-29'), 12)).toBe('2025-02-28');
    expect(addMonths(day('2026-01-31'), -2)).toBe('2025-11-30');
  });
});

describe('the last day of what a date stands for', () => {
  it.each([
    ['DAY', '2026-02-10'],
    ['MONTH', '2026-02-28'],
    ['QUARTER', '2026-03-31'],
    ['HALF_YEAR', '2026-06-30'],
    ['YEAR', '2026-12-31'],
  ] as const)('is, for a %s, %s', (precision, last) => {
    expect(lastDayOf(day('2026-02-10'), precision)).toBe(last);
  });

  it('lies in the same calendar quarter for the precision quarter', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const last = lastDayOf(from, 'QUARTER');
        expect(quarterOf(last)).toEqual(quarterOf(from));
        expect(quarterOf(addDays(last, 1))).not.toEqual(quarterOf(from));
      }),
    );
  });

  it('knows the calendar quarters', () => {
    expect(quarterOf(day('2026-04-01'))).toEqual({ year: 2026, quarter: 2 });
    expect(quarterOf(day('2026-12-31'))).toEqual({ year: 2026, quarter: 4 });
  });
});
