import {
  aCheckIn,
  aConfirmedAction,
  aHelpRequest,
  anAction,
  anAdoptedAction,
  anAssignment,
  anOfferedAction,
  aMilestone,
  aMove,
  aMovedMilestone,
  day,
} from '../../testing';
import type { Milestone } from '../action/action';
import { instantAt } from '../calendar/amsterdam-time.rules';
import { summarise } from './summary.rules';

const withMilestones = (...milestones: readonly Milestone[]) =>
  summarise(anAction({ milestones }), [], []);

describe('the summary of an action', () => {
  it('holds what stands in the action', () => {
    expect(summarise(anAction(), [], [])).toMatchObject({
      actionId: 'action-1',
      agreement: 'CONFIRMED',
      phase: 'IN_PROGRESS',
      ownerId: 'owner',
      monitorId: 'monitor',
      reportingSince: '2026-10-01',
      awaitingSince: null,
      course: null,
      checkedInOn: null,
      unchangedStreak: 0,
    });
  });

  it('takes first and last day of open dated milestones, after their precision', () => {
    const summary = withMilestones(
      aMilestone({ id: 'quarter', currentDate: day('2026-10-01'), precision: 'QUARTER' }),
      aMilestone({ id: 'day', currentDate: day('2026-11-30') }),
      aMilestone({ id: 'met', currentDate: day('2026-01-01'), metOn: day('2026-01-01') }),
      aMilestone({ id: 'event', currentDate: day('2026-01-02'), waitsFor: 'Wet' }),
    );

    expect(summary).toMatchObject({
      nextMilestoneOn: '2026-11-30',
      nextMilestoneId: 'day',
      lastMilestoneOn: '2026-12-31',
    });
  });

  it('takes the open milestone that moved most', () => {
    const thrice = aMovedMilestone('2026-09-01', '2026-10-01', '2026-11-01', '2026-12-01');
    const summary = withMilestones(
      { ...aMovedMilestone('2026-09-01', '2027-09-01'), id: 'once' },
      { ...thrice, id: 'thrice' },
      { ...thrice, id: 'withdrawn', withdrawnOn: day('2026-11-01') },
    );

    expect(summary).toMatchObject({ movedCount: 3, movedDays: 91, movedMilestoneId: 'thrice' });
  });

  it('takes the oldest move that waits to be discussed', () => {
    const move = (on: string) =>
      aMove({ id: on, discussed: false, at: instantAt(day(on), 23, 30) });
    const summary = withMilestones(
      aMilestone({ id: 'newer', moves: [move('2026-11-20')] }),
      aMilestone({ id: 'older', moves: [move('2026-11-10')] }),
    );

    expect(summary).toMatchObject({
      undiscussedSince: '2026-11-10',
      undiscussedCount: 2,
      undiscussedMilestoneId: 'older',
    });
  });

  it('takes course, day and streak from the reports that stand', () => {
    const checkIns = [
      aCheckIn({ on: day('2026-11-02'), course: 'ADJUSTING' }),
      aCheckIn({ on: day('2026-11-09'), course: 'ADJUSTING', unchanged: true }),
      aCheckIn({ on: day('2026-11-16'), state: 'WITHDRAWN' }),
    ];

    expect(summarise(anAction(), checkIns, [])).toMatchObject({
      course: 'ADJUSTING',
      checkedInOn: '2026-11-09',
      unchangedStreak: 1,
    });
  });

  it('has no course outside progress and none without an owner', () => {
    const orphan = anAction({ assignments: [anAssignment({ state: 'ENDED' })] });

    expect(summarise(anAction({ phase: 'PAUSED' }), [aCheckIn()], []).course).toBeNull();
    expect(summarise(orphan, [aCheckIn()], []).course).toBeNull();
  });

  it('takes the first open request that becomes overdue, by its promise', () => {
    const requests = [
      aHelpRequest({
        neededBy: day('2026-11-01'),
        state: 'PROMISED',
        promisedFor: day('2026-12-20'),
      }),
      aHelpRequest({ id: 'b', neededBy: day('2026-12-10') }),
      aHelpRequest({ id: 'c', neededBy: day('2026-10-01'), state: 'MET' }),
    ];

    expect(summarise(anAction(), [], requests)).toMatchObject({
      helpDueOn: '2026-12-10',
      openHelpCount: 2,
    });
  });

  it('waits from the offer, and for what was adopted from its registration', () => {
    expect(summarise(anOfferedAction(), [], []).awaitingSince).toBe('2026-09-03');
    expect(summarise(anAdoptedAction(), [], []).awaitingSince).toBe('2026-09-01');
    expect(summarise(aConfirmedAction(), [], []).awaitingSince).toBeNull();
  });

  it('waits no longer when the offer was answered by a no', () => {
    const assignments = [
      anAssignment({ state: 'DECLINED' }),
      anAssignment({ as: 'MONITOR', state: 'AGREED' }),
    ];
    const summary = summarise(anOfferedAction({ assignments }), [], []);

    expect([summary.awaitingSince, summary.ownerId]).toEqual([null, null]);
  });
});
