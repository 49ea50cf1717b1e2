import {
  anAction,
  anAssignment,
  anOfferedAction,
  aProposedAction,
} from '@opvolging/domain/testing';
import { actionDeed } from './action-deed';
import { readableReason } from './readable-reason';

const declined = anOfferedAction({
  organisationId: 'police',
  assignments: [
    anAssignment({ id: 'assignment-OWNER-owner-OFFERED', state: 'DECLINED' }),
    anAssignment({ as: 'MONITOR', state: 'OFFERED' }),
  ],
});

describe('what was done with an action', () => {
  it('is told by the command where that is enough', () => {
    expect(actionDeed('offerAction', aProposedAction(), anOfferedAction())).toBe('action.OFFERED');
    expect(actionDeed('moveMilestone', anAction(), anAction())).toBe('milestone.MOVED');
  });

  it('tells an answer from the confirmation that it brought', () => {
    const offered = anOfferedAction();

    expect(actionDeed('answerAssignment', offered, anOfferedAction())).toBe('action.AGREED');
    expect(actionDeed('answerAssignment', offered, declined)).toBe('action.DECLINED');
    expect(actionDeed('answerAssignment', offered, anAction())).toBe('action.CONFIRMED');
  });

  it('tells a proposal that was withdrawn from an action that was stopped', () => {
    const stopped = anAction({ phase: 'STOPPED' });

    expect(actionDeed('stopAction', aProposedAction(), stopped)).toBe('action.PROPOSAL_WITHDRAWN');
    expect(actionDeed('stopAction', anAction(), stopped)).toBe('action.STOPPED');
  });
});

describe('why somebody did not agree', () => {
  const change = {
    command: 'answerAssignment',
    reason: 'Geen mensen',
    before: anOfferedAction(),
    after: declined,
  };
  const viewer = { personId: 'somebody', organisationId: null };

  it.each(['OFFICE', 'BOARD'] as const)('is for %s', (role) => {
    expect(readableReason({ ...viewer, roles: [role] }, change)).toBe('Geen mensen');
  });

  it('is for who said so, who proposed it and the own organisation', () => {
    const roles = ['MEMBER'] as const;

    expect(readableReason({ ...viewer, personId: 'owner', roles }, change)).toBe('Geen mensen');
    expect(readableReason({ ...viewer, personId: 'proposer', roles }, change)).toBe('Geen mensen');
    expect(readableReason({ ...viewer, organisationId: 'police', roles }, change)).toBe(
      'Geen mensen',
    );
  });

  it.each(['MEMBER', 'MINISTRY'] as const)('is not for another %s', (role) => {
    expect(readableReason({ ...viewer, roles: [role] }, change)).toBeNull();
  });
});
