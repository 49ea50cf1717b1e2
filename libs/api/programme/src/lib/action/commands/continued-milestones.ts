import type { Action, MilestonePlan } from '@opvolging/domain';

/**
 * A revised plan names its milestones anew. One with the title of an earlier milestone is that milestone; of the rest,
 * the first left over continues the first left over, so that history reads "was, now" instead of all gone and all new.
 */
export function continuedMilestones(
  before: Action | null,
  plans: readonly MilestonePlan[],
): readonly MilestonePlan[] {
  const left = [...(before?.milestones ?? [])];
  const byTitle = plans.map((plan) => {
    const at = left.findIndex(({ title }) => title === plan.title);
    return at < 0 ? plan : { ...plan, id: left.splice(at, 1)[0]?.id };
  });
  return byTitle.map((plan) => (plan.id === undefined ? { ...plan, id: left.shift()?.id } : plan));
}
