import { aMilestone, aMove, aMovedMilestone, day } from '../../testing';
import {
  countedMoves,
  isOpenMilestone,
  lastDay,
  movedDays,
  nextMoveIsDiscussed,
} from './milestone.rules';

describe('a milestone', () => {
  it('is open until it is met or withdrawn', () => {
    expect(isOpenMilestone(aMilestone())).toBe(true);
    expect(isOpenMilestone(aMilestone({ metOn: day('2026-11-01') }))).toBe(false);
    expect(isOpenMilestone(aMilestone({ withdrawnOn: day('2026-11-01') }))).toBe(false);
  });

  it.each([
    ['DAY', '2026-11-10'],
    ['MONTH', '2026-11-30'],
    ['QUARTER', '2026-12-31'],
    ['HALF_YEAR', '2026-12-31'],
    ['YEAR', '2026-12-31'],
  ] as const)('with precision %s has its last day on %s', (precision, last) => {
    expect(lastDay({ currentDate: day('2026-11-10'), precision })).toBe(last);
  });

  it('counts later dates, not earlier ones', () => {
    const milestone = aMovedMilestone('2026-09-01', '2026-11-01', '2026-10-01', '2026-10-11');

    expect(countedMoves(milestone)).toBe(2);
    expect(movedDays(milestone)).toBe(61 + 10);
  });

  it('counts no move that was taken back', () => {
    expect(countedMoves(aMilestone({ moves: [aMove({ reversed: true })] }))).toBe(0);
  });

  it('says beforehand that the third move waits to be discussed', () => {
    expect(nextMoveIsDiscussed(aMovedMilestone('2026-09-01', '2026-11-01'))).toBe(false);
    expect(nextMoveIsDiscussed(aMovedMilestone('2026-09-01', '2026-11-01', '2027-02-01'))).toBe(
      true,
    );
  });
});
