import type { Milestone } from './action';
import type { ActionViolation } from './command-context';
import type { MilestonePlan } from './plan';
import { isBlank, violation, when } from './violation';

/** Before confirmation a milestone has no first date: that is fixed by the agreement. */
export function newMilestone(plan: MilestonePlan, id: string): Milestone {
  return {
    id,
    title: plan.title,
    criterion: plan.criterion,
    precision: plan.precision,
    firstDate: null,
    firstDateCorrected: false,
    currentDate: plan.date,
    waitsFor: plan.waitsFor,
    metOn: null,
    evidence: null,
    withdrawnOn: null,
    withdrawnReason: null,
    moves: [],
    links: [],
  };
}

export function milestonePlanViolations(
  plans: readonly MilestonePlan[],
): readonly ActionViolation[] {
  return plans.flatMap(({ title }, index) =>
    when(
      isBlank(title),
      violation('MILESTONE_WITHOUT_TITLE', ['milestones', String(index), 'title']),
    ),
  );
}
