import {
  currentAssignment,
  isOpenAction,
  monitorOf,
  ownerOf,
  type Action,
} from '@opvolging/domain';

export const ACTION_MAILS = [
  'actionOffered',
  'assignmentAgreed',
  'assignmentDeclined',
  'actionConfirmed',
  'handoverProposed',
  'handoverAgreed',
  'handoverDeclined',
  'completionRequested',
  'completionConfirmed',
  'completionRefused',
] as const;
export type ActionMail = (typeof ACTION_MAILS)[number];

export interface MailTo {
  readonly personId: string;
  readonly kind: ActionMail;
}

/** Who hears of a change by mail: who is asked something, and who asked it when it is answered. */
export function actionMails(before: Action, after: Action): readonly MailTo[] {
  return [
    ...offers(before, after),
    ...answers(before, after),
    ...confirmation(before, after),
    ...handoverMails(before, after),
    ...completionMails(before, after),
  ];
}

function offers(before: Action, after: Action): readonly MailTo[] {
  const asked = (action: Action): readonly string[] =>
    action.assignments.filter(({ state }) => state === 'OFFERED').map(({ id }) => id);
  const earlier = asked(before);
  return after.assignments
    .filter(({ id, state }) => state === 'OFFERED' && !earlier.includes(id))
    .map(({ personId }) => ({ personId, kind: 'actionOffered' }));
}

/** Answers to an offer; those to a handover are new assignments. */
function answers(before: Action, after: Action): readonly MailTo[] {
  return before.assignments
    .filter(({ state }) => state === 'OFFERED')
    .flatMap(({ id }) => {
      const state = after.assignments.find((one) => one.id === id)?.state;
      if (state === 'AGREED') return [toProposer(after, 'assignmentAgreed')];
      return state === 'DECLINED' ? [toProposer(after, 'assignmentDeclined')] : [];
    });
}

function toProposer({ proposedById }: Action, kind: ActionMail): MailTo {
  return { personId: proposedById, kind };
}

function confirmation(before: Action, after: Action): readonly MailTo[] {
  if (before.agreement === after.agreement || after.agreement !== 'CONFIRMED') return [];
  return distinct([after.proposedById, ownerOf(after), monitorOf(after)], 'actionConfirmed');
}

function handoverMails(before: Action, after: Action): readonly MailTo[] {
  if (before.handover === null) {
    return distinct([after.handover?.toPersonId ?? null], 'handoverProposed');
  }
  if (after.handover !== null || !isOpenAction(after)) return [];
  const { as, toPersonId, fromPersonId, proposedById } = before.handover;
  const agreed = currentAssignment(after, as)?.personId === toPersonId;
  return distinct([proposedById, fromPersonId], agreed ? 'handoverAgreed' : 'handoverDeclined');
}

function completionMails(before: Action, after: Action): readonly MailTo[] {
  if (before.completionRequest === null) {
    const asked = after.completionRequest === null ? null : monitorOf(after);
    return distinct([asked], 'completionRequested');
  }
  const askers = [before.completionRequest.requestedById, ownerOf(after)];
  if (after.phase === 'DONE') return distinct(askers, 'completionConfirmed');
  const refused = after.completionRequest === null && after.phase === 'IN_PROGRESS';
  return refused ? distinct(askers, 'completionRefused') : [];
}

function distinct(people: readonly (string | null)[], kind: ActionMail): readonly MailTo[] {
  const known = new Set(people.filter((personId) => personId !== null));
  return [...known].map((personId) => ({ personId, kind }));
}
