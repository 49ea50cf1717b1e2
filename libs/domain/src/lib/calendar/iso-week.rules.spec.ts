import * as fc from 'fast-check';
import type { Day } from './day';
import { addDays, weekday } from './day-arithmetic.rules';
import { isoWeekOf, mondayOf, nextWeek, parseIsoWeek, previousWeek } from './iso-week.rules';

const day = (text: string): Day => text as Day;
const anyDay = fc.integer({ min: 10, max: 36_800 }).map((days) => addDays(day('2000-01-01'), days));

describe('the ISO week', () => {
  it.each([
    ['2026-11-24', '2026-W48'],
    ['2026-12-27', '2026-W52'],
    ['2026-12-28', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2025-12-29', '2026-W01'],
    ['2021-01-01', '2020-W53'],
  ])('of %s is %s', (text, week) => {
    expect(isoWeekOf(day(text))).toBe(week);
  });

  it('begins on a Monday and holds its seven days', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const week = isoWeekOf(from);
        const monday = mondayOf(week);
        expect(weekday(monday)).toBe(1);
        expect(isoWeekOf(monday)).toBe(week);
        expect(isoWeekOf(addDays(monday, 6))).toBe(week);
        expect(previousWeek(nextWeek(week))).toBe(week);
        expect(nextWeek(week)).toBe(isoWeekOf(addDays(from, 7)));
        expect(parseIsoWeek(week)).toBe(week);
      }),
    );
  });

  it('is read from text', () => {
    expect(parseIsoWeek('2026-W53')).toBe('2026-W53');
    expect(nextWeek(isoWeekOf(day('2026-12-31')))).toBe('2027-W01');
  });

  it.each(['2027-W53', '2026-W00', '2026-W54', '1999-W01', '2101-W01', '2026-48', '2026-W5', ''])(
    'refuses "%s"',
    (text) => {
      expect(parseIsoWeek(text)).toBeNull();
    },
  );
});
