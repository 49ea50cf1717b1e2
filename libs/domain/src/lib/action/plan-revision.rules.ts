import type { Action, Assignment, Milestone } from './action';
import { commandViolations } from './action-state.rules';
import { isCurrent } from './assignment.rules';
import type { ActionOutcome, CommandContext } from './command-context';
import { newMilestone } from './milestone-new';
import type { ActionPlan } from './plan';
import { distinct, namedIn, problemViolations, titleViolations } from './plan.rules';
import { settle } from './violation';

/**
 * Changing the plan before it is confirmed ends every agreement already given, since those were given to another plan;
 * it must be offered again. Somebody who declined may be replaced or, the plan being another, asked again.
 */
export function revisePlan(action: Action, plan: ActionPlan, ctx: CommandContext): ActionOutcome {
  const violations = [
    ...commandViolations(action, 'REVISE_PLAN'),
    ...titleViolations(plan),
    ...(action.adoption === null ? problemViolations(plan) : []),
  ];
  return settle(violations, () => revised(action, plan, ctx));
}

function revised(action: Action, plan: ActionPlan, ctx: CommandContext): Action {
  return {
    ...action,
    title: plan.title,
    intendedResult: plan.intendedResult,
    kind: plan.kind,
    organisationId: plan.organisationId,
    partnerIds: distinct(plan.partnerIds),
    problemIds: distinct(plan.problemIds),
    startDate: plan.startDate,
    refersToId: plan.refersToId,
    milestones: revisedMilestones(action, plan, ctx),
    assignments: [
      ...action.assignments.flatMap((one) => afterRevision(one, ctx)),
      ...namedIn(plan, ctx),
    ],
    agreement: action.adoption === null ? 'PROPOSED' : 'ADOPTED',
    offeredOn: null,
    planRevision: action.planRevision + 1,
    withoutOwnerSince: plan.ownerId === null ? (action.withoutOwnerSince ?? ctx.today) : null,
  };
}

/** Who was only named leaves no trace; who was asked, or answered, stays readable. */
function afterRevision(assignment: Assignment, ctx: CommandContext): readonly Assignment[] {
  if (assignment.state === 'NAMED' || assignment.as === 'REPORTER') return [];
  return [isCurrent(assignment) ? { ...assignment, state: 'ENDED', at: ctx.now } : assignment];
}

function revisedMilestones(
  action: Action,
  plan: ActionPlan,
  ctx: CommandContext,
): readonly Milestone[] {
  return plan.milestones.map((milestone) => {
    const before = action.milestones.find(({ id }) => id === milestone.id);
    const now = newMilestone(milestone, before?.id ?? ctx.newId());
    return before === undefined ? now : { ...now, links: before.links };
  });
}
