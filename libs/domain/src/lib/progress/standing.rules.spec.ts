import { aCheckIn, day, week } from '../../testing';
import { lastStanding, standingInOrder } from './standing.rules';

describe('the reports that stand', () => {
  const first = aCheckIn({ on: day('2026-11-09') });
  const second = aCheckIn({ on: day('2026-11-16') });

  it('come in order of week and arrival, without withdrawn and superseded ones', () => {
    const withdrawn = aCheckIn({ on: day('2026-11-23'), state: 'WITHDRAWN' });

    expect(standingInOrder([second, withdrawn, first])).toEqual([first, second]);
    expect(lastStanding([])).toBeNull();
  });

  it('are not overtaken by a late report about the week before', () => {
    const lateForLastWeek = aCheckIn({
      id: 'late',
      round: week('2026-W46'),
      receivedAt: second.receivedAt + 1,
    });

    expect(lastStanding([lateForLastWeek, second])).toBe(second);
  });

  it('let a correction take the place of what it corrects', () => {
    const correction = aCheckIn({ id: 'c', on: day('2026-11-17'), correctsId: first.id });
    const again = aCheckIn({ id: 'd', on: day('2026-11-18'), correctsId: 'c' });
    const superseded = [
      { ...first, state: 'SUPERSEDED' as const },
      { ...correction, state: 'SUPERSEDED' as const },
    ];

    expect(lastStanding([...superseded, second, again])).toBe(second);
  });
});
