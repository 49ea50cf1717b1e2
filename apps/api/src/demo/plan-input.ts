import type { PlanService } from '@opvolging/api-programme';
import type { PlanStory } from '@opvolging/testing';
import type { Scene } from './scene';

type PlanInput = Parameters<PlanService['propose']>[1];

/** The plan of the story as somebody would fill it in. */
export function planInput(scene: Scene, plan: PlanStory): PlanInput {
  const { cast } = scene;
  const { owner, monitor, reporters = [], partners = [], organisation, startDate } = plan;
  return {
    title: plan.title,
    intendedResult: plan.intendedResult,
    kind: plan.kind,
    problemCodes: [...plan.problemCodes],
    organisationId: cast.organisationId(organisation),
    partnerIds: partners.map((name) => cast.organisationId(name)),
    ownerId: owner ? cast.personId(owner) : null,
    monitorId: monitor ? cast.personId(monitor) : null,
    reporterIds: reporters.map((key) => cast.personId(key)),
    startDate: startDate ? scene.day(startDate) : null,
    milestones: plan.milestones.map(({ date, ...rest }) => ({ ...rest, date: scene.day(date) })),
  };
}
