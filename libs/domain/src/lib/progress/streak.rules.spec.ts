import { aCheckIn, day, week } from '../../testing';
import { streakWith, unchangedStreak } from './streak.rules';

const same = (on: string) => aCheckIn({ on: day(on), unchanged: true });

describe('rounds without change', () => {
  const changed = aCheckIn({ on: day('2026-10-26') });

  it('are counted back from the last report to the last change', () => {
    expect(
      unchangedStreak([same('2026-10-19'), changed, same('2026-11-02'), same('2026-11-09')]),
    ).toBe(2);
    expect(unchangedStreak([same('2026-11-02'), aCheckIn({ on: day('2026-11-09') })])).toBe(0);
    expect(unchangedStreak([])).toBe(0);
  });

  it('count once per round', () => {
    expect(unchangedStreak([changed, same('2026-11-02'), same('2026-11-03')])).toBe(1);
  });

  it('leave out what was withdrawn', () => {
    const withdrawn = { ...same('2026-11-09'), state: 'WITHDRAWN' as const };

    expect(unchangedStreak([changed, same('2026-11-02'), withdrawn])).toBe(1);
  });

  it('say what one more would make', () => {
    const two = [changed, same('2026-11-02'), same('2026-11-09')];

    expect(streakWith(two, week('2026-W47'))).toBe(3);
    expect(streakWith(two, week('2026-W46'))).toBe(2);
  });
});
