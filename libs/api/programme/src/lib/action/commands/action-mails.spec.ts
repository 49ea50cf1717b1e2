import {
  aConfirmedAction,
  anAction,
  anAssignment,
  anOfferedAction,
  aProposedAction,
  day,
} from '@opvolging/domain/testing';
import type { Action, CompletionRequest, Handover } from '@opvolging/domain';
import { actionMails } from './action-mails';

const handover: Handover = {
  as: 'OWNER',
  fromPersonId: 'owner',
  toPersonId: 'receiver',
  note: null,
  proposedById: 'office',
  proposedOn: day('2026-11-24'),
};
const completionRequest: CompletionRequest = {
  requestedById: 'reporter',
  onBehalfOfId: 'owner',
  on: day('2026-11-24'),
  evidence: 'https://voorbeeld.example/rapport',
};

function told(before: Action, after: Action): readonly string[] {
  return actionMails(before, after).map(({ kind, personId }) => `${kind} ${personId}`);
}

describe('mail about an action', () => {
  it('asks owner and monitor when a plan is offered', () => {
    expect(told(aProposedAction(), anOfferedAction())).toEqual([
      'actionOffered owner',
      'actionOffered monitor',
    ]);
  });

  it('tells the proposer of a yes and of a no', () => {
    const offered = anOfferedAction();
    const answered = (state: 'AGREED' | 'DECLINED') => ({
      ...offered,
      assignments: offered.assignments.map((one) => (one.as === 'OWNER' ? { ...one, state } : one)),
    });

    expect(told(offered, answered('AGREED'))).toEqual(['assignmentAgreed proposer']);
    expect(told(offered, answered('DECLINED'))).toEqual(['assignmentDeclined proposer']);
  });

  it('tells all three when the action is confirmed', () => {
    const almost = aConfirmedAction({ agreement: 'OFFERED' });

    expect(told(almost, aConfirmedAction())).toEqual([
      'actionConfirmed proposer',
      'actionConfirmed owner',
      'actionConfirmed monitor',
    ]);
  });

  it('asks the receiver of a handover and tells who asked and who leaves of the answer', () => {
    const pending = anAction({ handover });
    const taken = anAction({
      assignments: [
        anAssignment({ state: 'ENDED' }),
        anAssignment({ personId: 'receiver' }),
        anAssignment({ as: 'MONITOR' }),
      ],
    });

    expect(told(anAction(), pending)).toEqual(['handoverProposed receiver']);
    expect(told(pending, taken)).toEqual(['handoverAgreed office', 'handoverAgreed owner']);
    expect(told(pending, anAction())).toEqual([
      'handoverDeclined office',
      'handoverDeclined owner',
    ]);
  });

  it('asks the monitor for completion and tells who asked, and the owner, of the answer', () => {
    const asked = anAction({ completionRequest });

    expect(told(anAction(), asked)).toEqual(['completionRequested monitor']);
    expect(told(asked, { ...asked, phase: 'DONE' })).toEqual([
      'completionConfirmed reporter',
      'completionConfirmed owner',
    ]);
    expect(told(asked, anAction())).toEqual([
      'completionRefused reporter',
      'completionRefused owner',
    ]);
  });

  it('says nothing when an action is stopped or only its text changes', () => {
    const pending = anAction({ handover, completionRequest });
    const stopped = anAction({ phase: 'STOPPED' });

    expect(told(pending, stopped)).toEqual([]);
    expect(told(anAction(), anAction({ title: 'Anders' }))).toEqual([]);
  });
});
