import * as fc from 'fast-check';
import type { Day } from './day';
import { addDays } from './day-arithmetic.rules';
import { addWorkingDays, easterSunday, isWorkingDay, workingDaysBetween } from './day-off.rules';

const day = (text: string): Day => text as Day;
const anyDay = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays(day('2000-06-01'), days));

describe('Easter', () => {
  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2100, '2100-03-28'],
  ])('falls in %d on %s', (year, sunday) => {
    expect(easterSunday(year)).toBe(sunday);
  });
});

describe('a working day', () => {
  it.each([
    ['2026-11-21', 'Saturday'],
    ['2026-11-22', 'Sunday'],
    ['2026-01-01', 'New Year'],
    ['2026-04-06', 'Easter Monday'],
    ['2026-04-27', "King's Day"],
    ['2027-04-27', "King's Day"],
    ['2025-04-26', "King's Day, moved from a Sunday"],
    ['2026-05-14', 'Ascension'],
    ['2026-05-25', 'Whit Monday'],
    ['2028-12-25', 'Christmas'],
    ['2028-12-26', 'second day of Christmas'],
    ['2025-05-05', 'Liberation Day in a lustrum year'],
    ['2030-05-05', 'Liberation Day on a Sunday'],
  ])('is not %s (%s)', (text) => {
    expect(isWorkingDay(day(text))).toBe(false);
  });

  it.each([
    ['2026-04-03', 'Good Friday'],
    ['2026-05-05', 'Liberation Day outside a lustrum year'],
    ['2031-04-28', "the Monday after a King's Day that fell on Sunday"],
    ['2026-12-31', 'New Year’s Eve'],
    ['2026-05-15', 'the Friday after Ascension'],
  ])('is %s (%s)', (text) => {
    expect(isWorkingDay(day(text))).toBe(true);
  });
});

describe('counting in working days', () => {
  it('skips weekends and days off, both ways', () => {
    expect(addWorkingDays(day('2026-12-24'), 1)).toBe('2026-12-28');
    expect(addWorkingDays(day('2026-12-28'), -1)).toBe('2026-12-24');
    expect(addWorkingDays(day('2026-11-24'), -10)).toBe('2026-11-10');
  });

  it('stays where it is for zero, even on a Sunday', () => {
    expect(addWorkingDays(day('2026-11-22'), 0)).toBe('2026-11-22');
  });

  it('ends on a working day, at the same count back and forth', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (from, count) => {
        const to = addWorkingDays(from, count);
        expect(count === 0 || isWorkingDay(to)).toBe(true);
        expect(workingDaysBetween(from, to)).toBe(count);
      }),
    );
  });
});
