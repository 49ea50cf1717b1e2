import * as fc from 'fast-check';
import { dayOf, instantAt, wallClockAt } from './amsterdam-time.rules';
import type { Day } from './day';

const day = (text: string): Day => text as Day;
const at = (text: string): number => Date.parse(text);

/** The time zone data of the language as a second opinion; the rule itself may not depend on it. */
const zone = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
});

describe('the day in Amsterdam', () => {
  it.each([
    ['2026-03-29T00:59:59Z', '2026-03-29', 1, 59],
    ['2026-03-29T01:00:00Z', '2026-03-29', 3, 0],
    ['2026-10-25T00:59:59Z', '2026-10-25', 2, 59],
    ['2026-10-25T01:00:00Z', '2026-10-25', 2, 0],
    ['2026-03-31T22:00:00Z', '2026-04-01', 0, 0],
    ['2026-12-31T22:59:59Z', '2026-12-31', 23, 59],
    ['2026-12-31T23:00:00Z', '2027-01-01', 0, 0],
  ])('shows at %s: %s %d:%d', (instant, onDay, hour, minute) => {
    expect(wallClockAt(at(instant))).toEqual({ day: onDay, hour, minute });
    expect(dayOf(at(instant))).toBe(onDay);
  });

  it('agrees with the time zone data of the language until 2037', () => {
    const range = { min: at('2000-01-01T00:00Z'), max: at('2037-01-01T00:00Z') };
    fc.assert(
      fc.property(fc.integer(range), (instant) => {
        const { day: onDay, hour, minute } = wallClockAt(instant);
        const two = (part: number): string => String(part).padStart(2, '0');
        expect(zone.format(instant)).toBe(`${onDay}, ${two(hour)}:${two(minute)}`);
      }),
    );
  });
});

describe('the instant at which a clock in Amsterdam shows a time', () => {
  it('is one hour from UTC in winter and two in summer', () => {
    expect(instantAt(day('2026-11-26'), 17, 0)).toBe(at('2026-11-26T16:00Z'));
    expect(instantAt(day('2026-07-02'), 17, 0)).toBe(at('2026-07-02T15:00Z'));
  });

  it('is the first one when the hour comes twice', () => {
    expect(instantAt(day('2026-10-25'), 2, 30)).toBe(at('2026-10-25T00:30Z'));
  });

  it('is after the change when the hour is skipped', () => {
    expect(wallClockAt(instantAt(day('2026-03-29'), 2, 30))).toMatchObject({ hour: 3, minute: 30 });
  });

  it('leads back to the same clock for every hour that is neither skipped nor double', () => {
    const days = fc
      .integer({ min: at('2000-01-01T12:00Z'), max: at('2100-12-30T12:00Z') })
      .map(dayOf);
    fc.assert(
      fc.property(days, fc.integer({ min: 4, max: 23 }), (onDay, hour) => {
        expect(wallClockAt(instantAt(onDay, hour, 15))).toEqual({ day: onDay, hour, minute: 15 });
      }),
    );
  });
});
