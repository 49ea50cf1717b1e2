import {
  aContext,
  anAction,
  anAdoptedAction,
  anAssignment,
  anOfferedAction,
  aMilestone,
  aPerson,
  aProposedAction,
  codesOf,
  valueOf,
} from '../../testing';
import type { Action } from './action';
import { answerAssignment, offerAction } from './agreement.rules';

const yes = { agree: true, reason: null, planRevision: 1 } as const;

function agree(action: Action, as: 'OWNER' | 'MONITOR'): Action {
  const ctx = aContext({ actor: aPerson(as.toLowerCase()) });
  return valueOf(answerAssignment(action, { as, ...yes }, ctx));
}

describe('offering an action', () => {
  it('asks owner and monitor', () => {
    expect(valueOf(offerAction(aProposedAction(), aContext()))).toMatchObject({
      agreement: 'OFFERED',
      phase: 'PROPOSED',
      offeredOn: '2026-11-24',
      assignments: [{ state: 'OFFERED' }, { state: 'OFFERED' }],
    });
  });

  it('leaves an adopted action adopted', () => {
    expect(valueOf(offerAction(anAdoptedAction(), aContext()))).toMatchObject({
      agreement: 'ADOPTED',
      phase: 'NOT_STARTED',
      assignments: [{ state: 'OFFERED' }, { state: 'OFFERED' }],
    });
  });

  it('is refused by the gate, which names all that is missing', () => {
    const action = aProposedAction({ startDate: null, organisationId: null });

    expect(codesOf(offerAction(action, aContext()))).toEqual([
      'PLAN_WITHOUT_ORGANISATION',
      'PLAN_WITHOUT_START',
    ]);
  });

  it('is refused for what is offered already, or confirmed', () => {
    const adoptedAndOffered = valueOf(offerAction(anAdoptedAction(), aContext()));

    expect(codesOf(offerAction(anOfferedAction(), aContext()))).toContain(
      'ACTION_IN_OTHER_AGREEMENT',
    );
    expect(codesOf(offerAction(adoptedAndOffered, aContext()))).toEqual([
      'ACTION_IN_OTHER_AGREEMENT',
    ]);
    expect(codesOf(offerAction(anAction(), aContext()))).toContain('ACTION_IN_OTHER_AGREEMENT');
  });
});

describe('agreeing to an action', () => {
  it('confirms nothing when one of two has agreed', () => {
    expect(agree(anOfferedAction(), 'OWNER')).toMatchObject({
      agreement: 'OFFERED',
      phase: 'PROPOSED',
      confirmedOn: null,
    });
  });

  it.each([
    ['OWNER', 'MONITOR'],
    ['MONITOR', 'OWNER'],
  ] as const)('confirms the action when %s and then %s agree', (first, second) => {
    expect(agree(agree(anOfferedAction(), first), second)).toMatchObject({
      agreement: 'CONFIRMED',
      phase: 'NOT_STARTED',
      confirmedOn: '2026-11-24',
    });
  });

  it('fixes the first dates, but none for what waits for an event', () => {
    const milestones = [
      aMilestone({ firstDate: null }),
      aMilestone({ id: 'milestone-2', firstDate: null, waitsFor: 'Nieuwe wet' }),
    ];
    const confirmed = agree(agree(anOfferedAction({ milestones }), 'OWNER'), 'MONITOR');

    expect(confirmed.milestones.map(({ firstDate }) => firstDate)).toEqual(['2026-12-15', null]);
  });

  it('confirms what was adopted through the same agreements', () => {
    const offered = valueOf(offerAction(anAdoptedAction(), aContext()));

    expect(agree(agree(offered, 'OWNER'), 'MONITOR')).toMatchObject({
      agreement: 'CONFIRMED',
      phase: 'NOT_STARTED',
    });
  });

  it('does not count an agreement that was given to another plan', () => {
    const action = anOfferedAction({
      planRevision: 2,
      assignments: [
        anAssignment({ agreedPlanRevision: 1 }),
        anAssignment({ as: 'MONITOR', state: 'OFFERED' }),
      ],
    });
    const ctx = aContext();

    expect(
      valueOf(answerAssignment(action, { ...yes, as: 'MONITOR', planRevision: 2 }, ctx)).agreement,
    ).toBe('OFFERED');
  });

  it('is refused with the present revision when the plan changed since', () => {
    const action = anOfferedAction({ planRevision: 2 });

    expect(answerAssignment(action, { ...yes, as: 'OWNER' }, aContext())).toEqual({
      ok: false,
      violations: [
        { code: 'PLAN_CHANGED', path: ['expectedVersion'], details: { planRevision: 2 } },
      ],
    });
  });

  it('is refused when nobody asked, or the answer was given', () => {
    const answer = { ...yes, as: 'OWNER' } as const;

    expect(codesOf(answerAssignment(aProposedAction(), answer, aContext()))).toEqual([
      'ANSWER_NOT_EXPECTED',
    ]);
    expect(
      codesOf(answerAssignment(agree(anOfferedAction(), 'OWNER'), answer, aContext())),
    ).toEqual(['ANSWER_NOT_EXPECTED']);
  });
});

describe('declining an action', () => {
  const no = { as: 'OWNER', agree: false, reason: 'Geen mensen', planRevision: 1 } as const;

  it('keeps the reason and leaves the action without owner', () => {
    expect(valueOf(answerAssignment(anOfferedAction(), no, aContext()))).toMatchObject({
      agreement: 'OFFERED',
      withoutOwnerSince: '2026-11-24',
      assignments: [{ state: 'DECLINED', reason: 'Geen mensen' }, { state: 'OFFERED' }],
    });
  });

  it('is refused without a reason', () => {
    expect(
      codesOf(answerAssignment(anOfferedAction(), { ...no, reason: ' ' }, aContext())),
    ).toEqual(['DECLINE_WITHOUT_REASON']);
  });
});
