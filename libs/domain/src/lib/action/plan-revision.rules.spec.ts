import {
  aConfirmedAction,
  aContext,
  anAdoptedAction,
  anAssignment,
  anOfferedAction,
  aMilestonePlan,
  aPlan,
  aProposedAction,
  codesOf,
  valueOf,
} from '../../testing';
import { answerAssignment, offerAction } from './agreement.rules';
import { monitorOf, ownerOf } from './assignment.rules';
import { revisePlan } from './plan-revision.rules';

describe('revising a plan before it is confirmed', () => {
  const halfAgreed = anOfferedAction({
    assignments: [anAssignment(), anAssignment({ as: 'MONITOR', state: 'OFFERED' })],
  });

  it('ends the agreements given and asks for a new offer', () => {
    const action = valueOf(revisePlan(halfAgreed, aPlan({ title: 'Anders' }), aContext()));

    expect(action).toMatchObject({ title: 'Anders', agreement: 'PROPOSED', offeredOn: null });
    expect(action.planRevision).toBe(2);
    expect(action.assignments.map(({ as, state }) => [as, state])).toEqual([
      ['OWNER', 'ENDED'],
      ['MONITOR', 'ENDED'],
      ['OWNER', 'NAMED'],
      ['MONITOR', 'NAMED'],
    ]);
  });

  it('makes an answer to the earlier plan stale', () => {
    const again = valueOf(
      offerAction(valueOf(revisePlan(halfAgreed, aPlan(), aContext())), aContext()),
    );
    const answer = { as: 'OWNER', agree: true, reason: null, planRevision: 1 } as const;

    expect(codesOf(answerAssignment(again, answer, aContext()))).toEqual(['PLAN_CHANGED']);
  });

  it('replaces somebody who declined, whose answer stays readable', () => {
    const declined = anOfferedAction({
      assignments: [
        anAssignment({ state: 'DECLINED', reason: 'Geen mensen' }),
        anAssignment({ as: 'MONITOR' }),
      ],
    });
    const action = valueOf(revisePlan(declined, aPlan({ ownerId: 'successor' }), aContext()));

    expect([ownerOf(action), monitorOf(action)]).toEqual(['successor', 'monitor']);
    expect(action.assignments[0]).toMatchObject({ state: 'DECLINED', reason: 'Geen mensen' });
  });

  it('leaves no trace of who was only named', () => {
    const action = valueOf(revisePlan(aProposedAction(), aPlan({ ownerId: null }), aContext()));

    expect(action.assignments).toHaveLength(1);
    expect(action.withoutOwnerSince).toBe('2026-11-24');
  });

  it('keeps the milestone that is named by its id', () => {
    const plan = aPlan({
      milestones: [aMilestonePlan({ id: 'milestone-1', title: 'Vastgesteld' }), aMilestonePlan()],
    });
    const { milestones } = valueOf(revisePlan(aProposedAction(), plan, aContext()));

    expect(milestones.map(({ title }) => title)).toEqual([
      'Vastgesteld',
      'Handreiking vastgesteld',
    ]);
    expect(milestones[0]?.id).toBe('milestone-1');
    expect(milestones[1]?.id).toMatch(/^new-/);
  });

  it('leaves an adopted action adopted, with or without problem', () => {
    const plan = aPlan({ problemIds: [] });

    expect(valueOf(revisePlan(anAdoptedAction(), plan, aContext()))).toMatchObject({
      agreement: 'ADOPTED',
      phase: 'NOT_STARTED',
    });
  });

  it('is refused without a problem for a proposal', () => {
    expect(codesOf(revisePlan(aProposedAction(), aPlan({ problemIds: [] }), aContext()))).toEqual([
      'PLAN_WITHOUT_PROBLEM',
    ]);
  });

  it('is refused once confirmed', () => {
    expect(codesOf(revisePlan(aConfirmedAction(), aPlan(), aContext()))).toEqual([
      'ACTION_IN_OTHER_AGREEMENT',
    ]);
  });
});
