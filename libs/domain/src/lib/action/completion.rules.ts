import type { Action } from './action';
import { commandViolations } from './action-state.rules';
import { onBehalfOf } from './assignment.rules';
import type { ActionOutcome, ActionViolation, CommandContext } from './command-context';
import { openMilestones } from './milestone.rules';
import { isBlank, settle, violation, when } from './violation';

export interface CompletionAnswer {
  readonly confirm: boolean;
  readonly reason: string | null;
  /** Who wrote reports on this action for the owner. */
  readonly reportedOnBehalfBy: readonly string[];
}

/** Asked with evidence, when every milestone is met or withdrawn; while it is asked nothing is late. */
export function requestCompletion(
  action: Action,
  evidence: string,
  ctx: CommandContext,
): ActionOutcome {
  const open = openMilestones(action).length;
  const violations = [
    ...commandViolations(action, 'REQUEST_COMPLETION'),
    ...when(isBlank(evidence), violation('COMPLETION_WITHOUT_EVIDENCE', ['evidence'])),
    ...when(open > 0, violation('ACTION_HAS_OPEN_MILESTONES', ['actionId'], { open })),
  ];
  return settle(violations, () => ({
    ...action,
    completionRequest: {
      requestedById: ctx.actor.personId,
      onBehalfOfId: onBehalfOf(action, ctx.actor.personId),
      on: ctx.today,
      evidence,
    },
  }));
}

/**
 * The monitor confirms or refuses with a reason. Nobody completes alone: who asked, for whom it was asked and who
 * reported for the owner do not confirm, whichever part they have now.
 */
export function answerCompletion(
  action: Action,
  answer: CompletionAnswer,
  ctx: CommandContext,
): ActionOutcome {
  const violations = [
    ...commandViolations(action, 'ANSWER_COMPLETION'),
    ...when(
      !answer.confirm && isBlank(answer.reason),
      violation('COMPLETION_REFUSED_WITHOUT_REASON', ['reason']),
    ),
    ...(answer.confirm ? separationViolations(action, answer, ctx) : []),
  ];
  return settle(violations, () =>
    answer.confirm
      ? { ...action, phase: 'DONE', completedOn: ctx.today, handover: null }
      : { ...action, completionRequest: null },
  );
}

function separationViolations(
  { completionRequest }: Action,
  { reportedOnBehalfBy }: CompletionAnswer,
  { actor }: CommandContext,
): readonly ActionViolation[] {
  const involved = [
    completionRequest?.requestedById,
    completionRequest?.onBehalfOfId,
    ...reportedOnBehalfBy,
  ];
  return when(involved.includes(actor.personId), violation('COMPLETION_BY_SAME_PERSON', []));
}
