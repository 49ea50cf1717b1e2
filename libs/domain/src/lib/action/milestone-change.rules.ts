import type { Day } from '../calendar/day';
import type { Action, Milestone } from './action';
import { commandViolations } from './action-state.rules';
import type { ActionOutcome, ActionViolation, CommandContext } from './command-context';
import { replaceMilestone } from './milestone.rules';
import { newMilestone } from './milestone-new';
import { openMilestoneFor } from './milestone-open.rules';
import type { MilestoneSubject } from './milestone-open.rules';
import type { MilestonePlan } from './plan';
import { isBlank, settle, violation, when } from './violation';

/** After confirmation a milestone may join; the date it comes with is its first date. */
export function addMilestone(
  action: Action,
  plan: MilestonePlan,
  ctx: CommandContext,
): ActionOutcome {
  const violations = [
    ...commandViolations(action, 'ADD_MILESTONE'),
    ...when(isBlank(plan.title), violation('MILESTONE_WITHOUT_TITLE', ['title'])),
  ];
  return settle(violations, () => {
    const added = newMilestone(plan, ctx.newId());
    const firstDate = plan.waitsFor === null ? plan.date : null;
    return { ...action, milestones: [...action.milestones, { ...added, firstDate }] };
  });
}

export interface MilestoneMeeting {
  readonly milestoneId: string;
  readonly on: Day;
  readonly evidence: string;
}

/** Met on a day that is not in the future, with what shows it. */
export function meetMilestone(
  action: Action,
  { milestoneId, on, evidence }: MilestoneMeeting,
  ctx: CommandContext,
): ActionOutcome {
  const subject = openMilestoneFor(action, 'MEET_MILESTONE', milestoneId);
  const violations = [
    ...when(on > ctx.today, violation('MILESTONE_MET_IN_FUTURE', ['on'])),
    ...when(isBlank(evidence), violation('MILESTONE_WITHOUT_EVIDENCE', ['evidence'])),
  ];
  return change(action, subject, {
    violations,
    to: (milestone) => ({ ...milestone, metOn: on, evidence }),
  });
}

/** A milestone is never deleted: it is withdrawn with a reason and stays readable. */
export function withdrawMilestone(
  action: Action,
  { milestoneId, reason }: { readonly milestoneId: string; readonly reason: string },
  ctx: CommandContext,
): ActionOutcome {
  const subject = openMilestoneFor(action, 'WITHDRAW_MILESTONE', milestoneId);
  return change(action, subject, {
    violations: when(isBlank(reason), violation('MILESTONE_WITHDRAWN_WITHOUT_REASON', ['reason'])),
    to: (milestone) => ({ ...milestone, withdrawnOn: ctx.today, withdrawnReason: reason }),
  });
}

export interface CriterionAmendment {
  readonly milestoneId: string;
  readonly criterion: string | null;
  readonly reason: string;
}

/** What counts as ready changes only with a reason; history shows was and now. */
export function amendCriterion(
  action: Action,
  { milestoneId, criterion, reason }: CriterionAmendment,
): ActionOutcome {
  const subject = openMilestoneFor(action, 'AMEND_CRITERION', milestoneId);
  return change(action, subject, {
    violations: when(isBlank(reason), violation('AMENDMENT_WITHOUT_REASON', ['reason'])),
    to: (milestone) => ({ ...milestone, criterion }),
  });
}

interface MilestoneChange {
  readonly violations: readonly ActionViolation[];
  readonly to: (milestone: Milestone) => Milestone;
}

function change(
  action: Action,
  { milestone, violations }: MilestoneSubject,
  changing: MilestoneChange,
): ActionOutcome {
  return settle([...violations, ...changing.violations], () =>
    milestone === null ? action : replaceMilestone(action, changing.to(milestone)),
  );
}
