import type { Action, Assignment, Handover } from './action';
import { commandViolations } from './action-state.rules';
import { currentAssignment, isCurrent, monitorOf, ownerOf, reportersOf } from './assignment.rules';
import { newAssignment } from './assignment-new';
import type { ActionOutcome, ActionViolation, CommandContext } from './command-context';
import { letterViolations } from './letter.rules';
import type { Letter } from './letter.rules';
import { isBlank, settle, violation, when } from './violation';

export type HandoverInput = Pick<Handover, 'as' | 'toPersonId' | 'note'>;

/** Owner hands over ownership, monitor the monitoring, the office either; also a part that nobody has any more. */
export function proposeHandover(
  action: Action,
  input: HandoverInput,
  ctx: CommandContext,
): ActionOutcome {
  const from = currentAssignment(action, input.as)?.personId ?? null;
  const { personId, roles } = ctx.actor;
  const violations = [
    ...commandViolations(action, 'PROPOSE_HANDOVER'),
    ...when(
      from !== personId && !roles.includes('OFFICE'),
      violation('HANDOVER_OF_ANOTHERS_PART', ['as']),
    ),
    ...when(from === input.toPersonId, violation('HANDOVER_TO_SAME_PERSON', ['toPersonId'])),
    ...receiverViolations(action, input),
  ];
  return settle(violations, () => ({
    ...action,
    handover: {
      ...input,
      fromPersonId: from,
      proposedById: personId,
      proposedOn: ctx.today,
    },
  }));
}

/** Owner and monitor stay different persons, and the monitor is no reporter. */
function receiverViolations(
  action: Action,
  { as, toPersonId }: Pick<Handover, 'as' | 'toPersonId'>,
): readonly ActionViolation[] {
  const other = as === 'OWNER' ? monitorOf(action) : ownerOf(action);
  return [
    ...when(other === toPersonId, violation('OWNER_IS_MONITOR', ['toPersonId'])),
    ...when(
      as === 'MONITOR' && reportersOf(action).includes(toPersonId),
      violation('REPORTER_IS_MONITOR', ['toPersonId']),
    ),
  ];
}

export interface HandoverAnswer {
  readonly agree: boolean;
  readonly reason: string | null;
}

/** It counts only when the receiver agrees; until then, and after a no, the old one stays. */
export function answerHandover(
  action: Action,
  { agree, reason }: HandoverAnswer,
  ctx: CommandContext,
): ActionOutcome {
  const { handover } = action;
  const violations = [
    ...commandViolations(action, 'ANSWER_HANDOVER'),
    ...when(!agree && isBlank(reason), violation('DECLINE_WITHOUT_REASON', ['reason'])),
    ...(agree && handover !== null ? receiverViolations(action, handover) : []),
  ];
  return settle(violations, () => {
    if (handover === null) return action;
    const { as, toPersonId: personId } = handover;
    if (agree) return handedOver(action, newAssignment({ as, personId, state: 'AGREED' }, ctx));
    const no = { ...newAssignment({ as, personId, state: 'DECLINED' }, ctx), reason };
    return { ...action, handover: null, assignments: [...action.assignments, no] };
  });
}

/** The receiver agreed by letter or e-mail; the office records it, marked. */
export function recordHandover(action: Action, letter: Letter, ctx: CommandContext): ActionOutcome {
  const { handover } = action;
  const violations = [
    ...commandViolations(action, 'RECORD_HANDOVER'),
    ...letterViolations(letter, ctx.today),
    ...(handover === null ? [] : receiverViolations(action, handover)),
  ];
  return settle(violations, () => {
    if (handover === null) return action;
    const { as, toPersonId: personId } = handover;
    const agreed = newAssignment({ as, personId, state: 'AGREED' }, ctx);
    return handedOver(action, { ...agreed, ...letter, recordedByOffice: true });
  });
}

/** The old one ends as the new one begins, so that nobody is missing; a reporter who becomes owner reports as owner. */
function handedOver(action: Action, agreed: Assignment): Action {
  const ends = (one: Assignment): boolean =>
    (one.as === agreed.as && isCurrent(one)) ||
    (one.as === 'REPORTER' && one.state === 'AGREED' && one.personId === agreed.personId);
  return {
    ...action,
    handover: null,
    withoutOwnerSince: agreed.as === 'OWNER' ? null : action.withoutOwnerSince,
    assignments: [
      ...action.assignments.map((one) =>
        ends(one) ? { ...one, state: 'ENDED' as const, at: agreed.at } : one,
      ),
      { ...agreed, agreedPlanRevision: action.planRevision },
    ],
  };
}
