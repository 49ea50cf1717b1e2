import * as fc from 'fast-check';
import { civilOf } from './civil';
import type { Day } from './day';
import { addDays } from './day-arithmetic.rules';
import { parseTypedDay } from './typed-day.rules';

const day = (text: string): Day => text as Day;
const today = day('2026-11-24');

describe('a date as people type it', () => {
  it.each([
    '18-12-2026',
    '18/12/26',
    '18.12.2026',
    '18 12 2026',
    '18 dec',
    '18 dec.',
    '18 DEC 2026',
    "18 dec '26",
    '18 december 2026',
    '18 December, 2026',
    '18-dec-2026',
    '18-12',
    '  2026-12-18 ',
  ])('reads "%s"', (text) => {
    expect(parseTypedDay(text, today)).toBe('2026-12-18');
  });

  it('reads the months in Dutch and in English', () => {
    expect(parseTypedDay('1 mrt 2027', today)).toBe('2027-03-01');
    expect(parseTypedDay('1 maart 2027', today)).toBe('2027-03-01');
    expect(parseTypedDay('1 march 2027', today)).toBe('2027-03-01');
    expect(parseTypedDay('1 mei 2027', today)).toBe('2027-05-01');
    expect(parseTypedDay('1 okt 2027', today)).toBe('2027-10-01');
    expect(parseTypedDay('1 juli 2027', today)).toBe('2027-07-01');
  });

  it('takes the nearest day when the year is left out', () => {
    expect(parseTypedDay('15 jan', today)).toBe('2027-01-15');
    expect(parseTypedDay('30 sep', today)).toBe('2026-09-30');
    expect(parseTypedDay('18 dec', day('2027-01-04'))).toBe('2026-12-18');
    expect(parseTypedDay('29 feb', day('2027-11-24'))).toBe('2028-02-29');
    expect(parseTypedDay('29 feb', day('2026-01-10'))).toBeNull();
  });

  it.each([
    '',
    'morgen',
    'volgende vrijdag',
    '31-2-2026',
    '12/18/2026',
    '18',
    '18 de',
    '18 xyz 2026',
    '1-1-1999',
  ])('does not take "%s"', (text) => {
    expect(parseTypedDay(text, today)).toBeNull();
  });

  it('reads back every day written with numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_500 }), (days) => {
        const written = addDays(day('2000-01-01'), days);
        const { year, month, date } = civilOf(written);
        expect(parseTypedDay(`${date}-${month}-${year}`, today)).toBe(written);
      }),
    );
  });
});
