import { aSummary, day } from '../../testing';
import { ALWAYS, before, holds, isIn, isNull, NEVER, notNull, onOrAfter } from './condition';
import type { Condition } from './condition';
import { cutOffsOn } from './cut-offs';

const cutOffs = cutOffsOn(day('2026-11-24'));
const holdsFor = (condition: Condition, given: Parameters<typeof aSummary>[0] = {}) =>
  holds(condition, { summary: aSummary(given), cutOffs });

describe('a condition as data', () => {
  it('compares a day with a cut-off, and an empty day never lies before or after', () => {
    const dayBefore = { pausedUntil: day('2026-11-23') };
    const sameDay = { pausedUntil: day('2026-11-24') };

    expect(holdsFor(before('pausedUntil', 'today'), dayBefore)).toBe(true);
    expect(holdsFor(before('pausedUntil', 'today'), sameDay)).toBe(false);
    expect(holdsFor(before('pausedUntil', 'today'))).toBe(false);
    expect(holdsFor(onOrAfter('pausedUntil', 'today'), sameDay)).toBe(true);
    expect(holdsFor(onOrAfter('pausedUntil', 'today'), dayBefore)).toBe(false);
    expect(holdsFor(onOrAfter('pausedUntil', 'today'))).toBe(false);
  });

  it('knows choices, presence and counts', () => {
    expect(holdsFor(isIn('phase', 'PAUSED', 'IN_PROGRESS'))).toBe(true);
    expect(holdsFor(isIn('course', 'ON_COURSE'), { course: null })).toBe(false);
    expect(holdsFor(isNull('ownerId'))).toBe(false);
    expect(holdsFor(notNull('ownerId'))).toBe(true);
    expect(
      holdsFor({ op: 'AT_LEAST', column: 'undiscussedCount', value: 1 }, { undiscussedCount: 1 }),
    ).toBe(true);
    expect(
      holdsFor(
        { op: 'AT_LEAST_CUT_OFF', column: 'movedCount', cutOff: 'movesThatStandOut' },
        { movedCount: 1 },
      ),
    ).toBe(false);
  });

  it('holds for all of nothing and not for any of nothing', () => {
    expect(holdsFor(ALWAYS)).toBe(true);
    expect(holdsFor(NEVER)).toBe(false);
  });
});
