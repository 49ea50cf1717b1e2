import {
  aContext,
  anAction,
  aMilestone,
  aMovedMilestone,
  codesOf,
  day,
  valueOf,
} from '../../testing';
import type { Milestone } from './action';
import { moveMilestone } from './milestone-move.rules';
import { discussMove } from './move-discussion.rules';

const moveOf = (milestone: Milestone, to: string) => ({
  milestoneId: milestone.id,
  from: milestone.currentDate,
  to: day(to),
  reasonCode: 'MORE_WORK' as const,
  reason: null,
});
const moved = (milestone: Milestone, to: string) =>
  valueOf(moveMilestone(anAction({ milestones: [milestone] }), moveOf(milestone, to), aContext()))
    .milestones[0];

describe('moving a date', () => {
  it('takes effect at once, keeps the first date and says who, when and why', () => {
    expect(moved(aMilestone(), '2027-01-15')).toMatchObject({
      firstDate: '2026-12-15',
      currentDate: '2027-01-15',
      moves: [
        {
          from: '2026-12-15',
          to: '2027-01-15',
          reasonCode: 'MORE_WORK',
          movedById: 'somebody',
          discussed: true,
        },
      ],
    });
  });

  it('marks the third and further later dates as not yet discussed', () => {
    const twice = aMovedMilestone('2026-09-01', '2026-11-01', '2027-02-01');

    expect(
      moved(aMovedMilestone('2026-09-01', '2026-11-01'), '2027-02-01')?.moves.at(-1),
    ).toMatchObject({
      discussed: true,
    });
    expect(moved(twice, '2027-05-01')?.moves.at(-1)).toMatchObject({ discussed: false });
    expect(moved(twice, '2027-05-01')?.currentDate).toBe('2027-05-01');
  });

  it('has nothing to discuss about an earlier date', () => {
    const thrice = aMovedMilestone('2026-09-01', '2026-11-01', '2027-02-01', '2027-05-01');

    expect(moved(thrice, '2027-04-01')?.moves.at(-1)).toMatchObject({ discussed: true });
  });

  it('conflicts when the date is no longer what the mover saw, and says what it is', () => {
    const move = { ...moveOf(aMilestone(), '2027-01-15'), from: day('2026-12-01') };

    expect(moveMilestone(anAction(), move, aContext())).toEqual({
      ok: false,
      violations: [
        { code: 'MILESTONE_DATE_CHANGED', path: ['from'], details: { current: '2026-12-15' } },
      ],
    });
  });

  it('is refused to the same date', () => {
    const move = moveOf(aMilestone(), '2026-12-15');

    expect(codesOf(moveMilestone(anAction(), move, aContext()))).toEqual(['MILESTONE_DATE_SAME']);
  });

  it('asks a line when the reason is another one', () => {
    const move = { ...moveOf(aMilestone(), '2027-01-15'), reasonCode: 'OTHER' as const };

    expect(codesOf(moveMilestone(anAction(), move, aContext()))).toEqual(['MOVE_WITHOUT_REASON']);
    expect(codesOf(moveMilestone(anAction(), { ...move, reason: 'Brand' }, aContext()))).toEqual(
      [],
    );
  });

  it('is refused for what is met, withdrawn or unknown', () => {
    const met = aMilestone({ metOn: day('2026-11-01') });
    const unknown = { ...moveOf(met, '2027-01-15'), milestoneId: 'nowhere' };

    expect(
      codesOf(
        moveMilestone(anAction({ milestones: [met] }), moveOf(met, '2027-01-15'), aContext()),
      ),
    ).toEqual(['MILESTONE_CLOSED']);
    expect(codesOf(moveMilestone(anAction(), unknown, aContext()))).toEqual(['MILESTONE_UNKNOWN']);
  });
});

describe('discussing a third move', () => {
  const waiting = moved(aMovedMilestone('2026-09-01', '2026-11-01', '2027-02-01'), '2027-05-01');
  const action = anAction({ milestones: waiting === undefined ? [] : [waiting] });
  const moveId = waiting?.moves.at(-1)?.id ?? null;

  it.each([moveId, null])('marks it, or all that wait', (chosen) => {
    const { milestones } = valueOf(
      discussMove(action, { milestoneId: 'milestone-1', moveId: chosen }),
    );

    expect(milestones[0]?.moves.every(({ discussed }) => discussed)).toBe(true);
  });

  it('is refused when it was discussed, or when there is no such move or milestone', () => {
    const discussed = valueOf(discussMove(action, { milestoneId: 'milestone-1', moveId }));
    const codes = (milestoneId: string, id: string | null) =>
      codesOf(discussMove(discussed, { milestoneId, moveId: id }));

    expect(codes('milestone-1', moveId)).toEqual(['MOVE_ALREADY_DISCUSSED']);
    expect(codes('milestone-1', null)).toEqual(['MOVE_ALREADY_DISCUSSED']);
    expect(codes('milestone-1', 'nowhere')).toEqual(['MOVE_UNKNOWN']);
    expect(codes('nowhere', null)).toEqual(['MILESTONE_UNKNOWN']);
  });
});
