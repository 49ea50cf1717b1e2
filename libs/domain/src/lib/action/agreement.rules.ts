import type { Day } from '../calendar/day';
import type { Action, Assignment, Milestone } from './action';
import { commandViolations } from './action-state.rules';
import { currentAssignment, replaceAssignment } from './assignment.rules';
import type { ActionOutcome, CommandContext } from './command-context';
import { gate } from './gate.rules';
import { isDated } from './milestone.rules';
import { isBlank, settle, violation, when } from './violation';

export interface AssignmentAnswer {
  readonly as: 'OWNER' | 'MONITOR';
  readonly agree: boolean;
  readonly reason: string | null;
  /** The revision of the plan that the person saw. */
  readonly planRevision: number;
}

/** Asks owner and monitor to agree to the plan as it stands; an adopted action stays adopted meanwhile. */
export function offerAction(action: Action, ctx: CommandContext): ActionOutcome {
  return settle([...commandViolations(action, 'OFFER'), ...gate(action)], () => ({
    ...action,
    agreement: action.agreement === 'PROPOSED' ? 'OFFERED' : action.agreement,
    offeredOn: ctx.today,
    assignments: action.assignments.map((one) =>
      one.state === 'NAMED' ? { ...one, state: 'OFFERED' as const, at: ctx.now } : one,
    ),
  }));
}

/**
 * Agreement is bound to the plan's own revision: another person's answer in between changes nothing, a changed plan
 * does. Declining needs a reason, which board and office see. With the second yes the action is confirmed.
 */
export function answerAssignment(
  action: Action,
  answer: AssignmentAnswer,
  ctx: CommandContext,
): ActionOutcome {
  const command = answer.as === 'OWNER' ? 'AGREE_AS_OWNER' : 'AGREE_AS_MONITOR';
  const assignment = currentAssignment(action, answer.as);
  const stale = answer.planRevision !== action.planRevision;
  const violations = [
    ...when(
      stale,
      violation('PLAN_CHANGED', ['expectedVersion'], { planRevision: action.planRevision }),
    ),
    ...(stale ? [] : commandViolations(action, command)),
    ...when(
      !answer.agree && isBlank(answer.reason),
      violation('DECLINE_WITHOUT_REASON', ['reason']),
    ),
  ];
  return settle(violations, () =>
    assignment === null ? action : answered(action, answerTo(assignment, answer, ctx), ctx.today),
  );
}

function answerTo(
  assignment: Assignment,
  answer: AssignmentAnswer,
  ctx: CommandContext,
): Assignment {
  return {
    ...assignment,
    state: answer.agree ? 'AGREED' : 'DECLINED',
    reason: answer.reason,
    agreedPlanRevision: answer.planRevision,
    at: ctx.now,
  };
}

/** Puts an answer in place; an owner who declined leaves the action without owner from that day. */
export function answered(action: Action, assignment: Assignment, today: Day): Action {
  const next = replaceAssignment(action, assignment);
  if (assignment.state === 'DECLINED' && assignment.as === 'OWNER') {
    return { ...next, withoutOwnerSince: today };
  }
  return isConfirmable(next) ? confirmed(next, today) : next;
}

function isConfirmable(action: Action): boolean {
  const agreed = (as: 'OWNER' | 'MONITOR'): boolean => {
    const assignment = currentAssignment(action, as);
    return assignment?.state === 'AGREED' && assignment.agreedPlanRevision === action.planRevision;
  };
  return agreed('OWNER') && agreed('MONITOR') && gate(action).length === 0;
}

function confirmed(action: Action, today: Day): Action {
  return {
    ...action,
    agreement: 'CONFIRMED',
    phase: 'NOT_STARTED',
    confirmedOn: today,
    milestones: action.milestones.map(withFirstDate),
  };
}

/** The agreement fixes the first date; a milestone that waits for an event gets its own when the event happens. */
function withFirstDate(milestone: Milestone): Milestone {
  return isDated(milestone) ? { ...milestone, firstDate: milestone.currentDate } : milestone;
}
