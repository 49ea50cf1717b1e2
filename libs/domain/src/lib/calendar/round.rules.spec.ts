import type { IsoWeek } from '../progress/check-in';
import { acceptRound, closesAt, currentRound, endsAt } from './round.rules';

const week = (text: string): IsoWeek => text as IsoWeek;
const at = (text: string): number => Date.parse(text);

describe('the round', () => {
  it('is the ISO week of now in Amsterdam', () => {
    expect(currentRound(at('2026-11-22T22:59:59Z'))).toBe('2026-W47');
    expect(currentRound(at('2026-11-22T23:00:00Z'))).toBe('2026-W48');
  });

  it('closes on Thursday at 17:00 and ends on Monday at 12:00, in winter and in summer', () => {
    expect(closesAt(week('2026-W48'))).toBe(at('2026-11-26T16:00:00Z'));
    expect(endsAt(week('2026-W48'))).toBe(at('2026-11-30T11:00:00Z'));
    expect(closesAt(week('2026-W27'))).toBe(at('2026-07-02T15:00:00Z'));
  });

  it.each([
    ['2026-11-23T08:00:00Z', false],
    ['2026-11-26T15:59:59Z', false],
    ['2026-11-26T16:00:00Z', true],
    ['2026-11-29T22:00:00Z', true],
  ])('takes a report of the current week at %s, late: %s', (now, late) => {
    expect(acceptRound(week('2026-W48'), at(now))).toEqual({ ok: true, value: { late } });
  });

  it('takes a report of the previous week, late, until Monday 12:00', () => {
    expect(acceptRound(week('2026-W48'), at('2026-11-30T10:59:59Z'))).toEqual({
      ok: true,
      value: { late: true },
    });
    expect(acceptRound(week('2026-W48'), at('2026-11-30T11:00:00Z'))).toEqual({
      ok: false,
      violations: [{ code: 'ROUND_NOT_OPEN', details: { week: '2026-W48', current: '2026-W49' } }],
    });
  });

  it('takes the last week of a year with 53 weeks on the first Monday after it', () => {
    expect(acceptRound(week('2026-W53'), at('2027-01-04T10:00:00Z'))).toMatchObject({ ok: true });
  });

  it.each(['2026-W46', '2026-W49', '2025-W48'])('takes no report of %s in week 48', (other) => {
    expect(acceptRound(week(other), at('2026-11-24T09:00:00Z')).ok).toBe(false);
  });
});
