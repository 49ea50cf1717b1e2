import {
  aContext,
  anAction,
  aMilestone,
  aMilestonePlan,
  aProposedAction,
  codesOf,
  day,
  valueOf,
} from '../../testing';
import {
  addMilestone,
  amendCriterion,
  meetMilestone,
  withdrawMilestone,
} from './milestone-change.rules';

const meeting = { milestoneId: 'milestone-1', on: day('2026-11-20'), evidence: 'Vastgesteld' };
const withdrawal = { milestoneId: 'milestone-1', reason: 'Ingehaald door de wet' };

describe('adding a milestone after confirmation', () => {
  it('makes the date it comes with its first date', () => {
    const plan = aMilestonePlan({ title: 'Evaluatie', date: day('2027-03-01') });

    expect(valueOf(addMilestone(anAction(), plan, aContext())).milestones[1]).toMatchObject({
      title: 'Evaluatie',
      firstDate: '2027-03-01',
      currentDate: '2027-03-01',
    });
  });

  it('fixes no first date for what waits for an event', () => {
    const plan = aMilestonePlan({ waitsFor: 'Nieuw kabinet' });

    expect(valueOf(addMilestone(anAction(), plan, aContext())).milestones[1]?.firstDate).toBeNull();
  });

  it('is refused without title, and before confirmation', () => {
    const plan = aMilestonePlan({ title: '' });

    expect(codesOf(addMilestone(anAction(), plan, aContext()))).toEqual([
      'MILESTONE_WITHOUT_TITLE',
    ]);
    expect(codesOf(addMilestone(aProposedAction(), aMilestonePlan(), aContext()))).toContain(
      'ACTION_NOT_CONFIRMED',
    );
  });
});

describe('meeting a milestone', () => {
  it('keeps the day and what shows it', () => {
    expect(valueOf(meetMilestone(anAction(), meeting, aContext())).milestones[0]).toMatchObject({
      metOn: '2026-11-20',
      evidence: 'Vastgesteld',
      currentDate: '2026-12-15',
    });
  });

  it('accepts today and refuses tomorrow, and asks evidence', () => {
    const today = { ...meeting, on: day('2026-11-24') };
    const tomorrow = { ...meeting, on: day('2026-11-25'), evidence: ' ' };

    expect(codesOf(meetMilestone(anAction(), today, aContext()))).toEqual([]);
    expect(codesOf(meetMilestone(anAction(), tomorrow, aContext()))).toEqual([
      'MILESTONE_MET_IN_FUTURE',
      'MILESTONE_WITHOUT_EVIDENCE',
    ]);
  });

  it('is refused twice, for an unknown one, and while completion is asked for', () => {
    const met = valueOf(meetMilestone(anAction(), meeting, aContext()));
    const completionRequest = {
      requestedById: 'owner',
      onBehalfOfId: null,
      on: day('2026-11-20'),
      evidence: 'x',
    };

    expect(codesOf(meetMilestone(met, meeting, aContext()))).toEqual(['MILESTONE_CLOSED']);
    expect(codesOf(meetMilestone(anAction({ milestones: [] }), meeting, aContext()))).toEqual([
      'MILESTONE_UNKNOWN',
    ]);
    expect(codesOf(meetMilestone(anAction({ completionRequest }), meeting, aContext()))).toEqual([
      'COMPLETION_ALREADY_REQUESTED',
    ]);
  });
});

describe('withdrawing a milestone', () => {
  it('keeps it, with day and reason', () => {
    const action = valueOf(withdrawMilestone(anAction(), withdrawal, aContext()));

    expect(action.milestones).toEqual([
      aMilestone({ withdrawnOn: day('2026-11-24'), withdrawnReason: 'Ingehaald door de wet' }),
    ]);
  });

  it('is refused without a reason', () => {
    expect(
      codesOf(withdrawMilestone(anAction(), { ...withdrawal, reason: '' }, aContext())),
    ).toEqual(['MILESTONE_WITHDRAWN_WITHOUT_REASON']);
  });
});

describe('amending a criterion', () => {
  it('needs a reason', () => {
    const amendment = { milestoneId: 'milestone-1', criterion: 'Door alle regio’s', reason: '' };

    expect(codesOf(amendCriterion(anAction(), amendment))).toEqual(['AMENDMENT_WITHOUT_REASON']);
    expect(
      valueOf(amendCriterion(anAction(), { ...amendment, reason: 'Scherper' })).milestones[0],
    ).toMatchObject({ criterion: 'Door alle regio’s' });
  });
});
