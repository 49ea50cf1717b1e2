import { formats as english } from '../en/formats';
import { formats as dutch } from '../nl/formats';

describe('a day', () => {
  it('is short in a table and long in a heading', () => {
    expect(dutch.day('2026-12-18')).toBe('18 dec 2026');
    expect(dutch.dayOfYear('2026-03-01')).toBe('1 mrt');
    expect(dutch.longDay('2026-12-18')).toBe('18 december 2026');
    expect(english.day('2026-12-18')).toBe('18 Dec 2026');
  });

  it.each([
    ['2026-11-26', 'donderdag 26 november'],
    ['2024-02-29', 'donderdag 29 februari'],
    ['2000-01-01', 'zaterdag 1 januari'],
    ['2100-12-31', 'vrijdag 31 december'],
  ])('has its weekday: %s is %s', (day, text) => {
    expect(dutch.weekday(day)).toBe(text);
  });
});

describe('a date as exact as it is meant', () => {
  it.each([
    ['DAY', '18 dec 2026', '18 Dec 2026'],
    ['MONTH', 'december 2026', 'December 2026'],
    ['QUARTER', '4e kwartaal 2026', '4th quarter of 2026'],
    ['HALF_YEAR', '2e helft 2026', '2nd half of 2026'],
    ['YEAR', '2026', '2026'],
  ] as const)('to a %s reads %s', (precision, nl, en) => {
    expect(dutch.period('2026-12-18', precision)).toBe(nl);
    expect(english.period('2026-12-18', precision)).toBe(en);
  });

  it('counts quarters and halves from the first', () => {
    expect(dutch.period('2026-03-31', 'QUARTER')).toBe('1e kwartaal 2026');
    expect(dutch.period('2026-06-30', 'HALF_YEAR')).toBe('1e helft 2026');
    expect(english.period('2026-07-01', 'QUARTER')).toBe('3rd quarter of 2026');
  });
});

describe('a moment', () => {
  it('stands in Amsterdam time, winter and summer', () => {
    expect(dutch.moment('2026-11-26T16:00:00Z')).toBe('donderdag 26 november, 17.00 uur');
    expect(english.moment('2026-11-26T16:00:00Z')).toBe('Thursday 26 November, 17:00');
    expect(dutch.time('2026-07-01T07:14:00Z')).toBe('09.14 uur');
  });

  it('belongs to the day in Amsterdam, also just before midnight elsewhere', () => {
    expect(dutch.dayOf('2026-12-31T23:00:00Z')).toBe('1 jan 2027');
    expect(dutch.exactMoment(Date.UTC(2026, 11, 31, 23, 5))).toBe('1 jan 2027, 00.05 uur');
  });
});

describe('numbers and lists', () => {
  it('are written as the language does', () => {
    expect(dutch.number(20000)).toBe('20.000');
    expect(english.number(1234567)).toBe('1,234,567');
    expect(dutch.number(999)).toBe('999');
    expect(dutch.ordinal(3)).toBe('3e');
    expect([1, 2, 3, 4, 11, 12, 13, 21, 102].map(english.ordinal)).toEqual(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 102nd'.split(' '),
    );
    expect(dutch.week('2026-W48')).toBe('week 48');
    expect(dutch.week('2027-W01')).toBe('week 1');
  });

  it('join the last part with a word', () => {
    expect(dutch.list([])).toBe('');
    expect(dutch.list(['a'])).toBe('a');
    expect(dutch.list(['a', 'b', 'c'])).toBe('a, b en c');
    expect(english.choice(['a', 'b'])).toBe('a or b');
  });
});
