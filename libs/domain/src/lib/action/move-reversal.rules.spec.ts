import { aContext, anAction, aMilestone, codesOf, day, valueOf } from '../../testing';
import { countedMoves } from './milestone.rules';
import { meetMilestone } from './milestone-change.rules';
import { moveMilestone } from './milestone-move.rules';
import { reverseMovesOf } from './move-reversal.rules';
import { stopAction } from './phase.rules';

const ctx = () => aContext();
const move = (from: string, to: string, submissionId: string | null) => ({
  milestoneId: 'milestone-1',
  from: day(from),
  to: day(to),
  reasonCode: 'MORE_WORK' as const,
  reason: null,
  submissionId,
});
const moved = valueOf(
  moveMilestone(anAction(), move('2026-12-15', '2027-01-15', 'submission-1'), ctx()),
);

describe('taking back the moves of a submission', () => {
  it('puts the date back by a visible entry that counts as no move', () => {
    const [milestone] = valueOf(reverseMovesOf(moved, 'submission-1', ctx())).milestones;

    expect(milestone?.currentDate).toBe('2026-12-15');
    expect(milestone?.moves).toMatchObject([
      { from: '2026-12-15', to: '2027-01-15', reversed: true },
      { from: '2027-01-15', to: '2026-12-15', reversed: true },
    ]);
    expect(countedMoves(milestone ?? aMilestone())).toBe(0);
  });

  it('leaves an action alone that the submission did not move', () => {
    expect(valueOf(reverseMovesOf(moved, 'submission-2', ctx()))).toBe(moved);
  });

  it('does nothing a second time', () => {
    const once = valueOf(reverseMovesOf(moved, 'submission-1', ctx()));

    expect(valueOf(reverseMovesOf(once, 'submission-1', ctx()))).toBe(once);
  });

  it('is refused when the date moved again since', () => {
    const again = valueOf(moveMilestone(moved, move('2027-01-15', '2027-02-15', null), ctx()));

    expect(codesOf(reverseMovesOf(again, 'submission-1', ctx()))).toEqual(['MOVE_BUILT_UPON']);
  });

  it('is refused when the milestone was met since', () => {
    const meeting = { milestoneId: 'milestone-1', on: day('2026-11-24'), evidence: 'Klaar' };
    const met = valueOf(meetMilestone(moved, meeting, ctx()));

    expect(codesOf(reverseMovesOf(met, 'submission-1', ctx()))).toEqual(['MOVE_BUILT_UPON']);
  });

  it('is refused when the action was stopped since', () => {
    const stopped = valueOf(stopAction(moved, 'Niet meer nodig', ctx()));

    expect(codesOf(reverseMovesOf(stopped, 'submission-1', ctx()))).toEqual(['MOVE_BUILT_UPON']);
  });
});
