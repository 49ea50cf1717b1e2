import { AgreementService, PlanChangeService, PlanService } from '@opvolging/api-programme';
import { parseDay } from '@opvolging/domain';
import type { Doers } from './doers';
import { planInput } from './plan-input';
import type { Scene } from './scene';

const EXAMPLE = { example: true };

type PlanDeed = 'PROPOSE' | 'REGISTER_ADOPTED' | 'REVISE_PLAN' | 'OFFER' | 'ANSWER';

export const PLAN_DOERS: Doers<PlanDeed> = {
  PROPOSE: async (scene, { action, plan }) => {
    const input = planInput(scene, plan);
    return born(scene, action, scene.service(PlanService).propose(scene.ctx, input, EXAMPLE));
  },

  REGISTER_ADOPTED: async (scene, { action, plan, adoptedIn, adoptedOn }) => {
    const day = parseDay(adoptedOn);
    if (day === null) throw new Error(`${adoptedOn} is no day.`);
    const input = { plan: planInput(scene, plan), adoptedIn, adoptedOn: day };
    const plans = scene.service(PlanService);
    return born(scene, action, plans.registerAdopted(scene.ctx, input, EXAMPLE));
  },

  REVISE_PLAN: async (scene, { action, plan }) =>
    scene
      .service(PlanChangeService)
      .revise(scene.ctx, { ...(await scene.seen(action)), plan: planInput(scene, plan) }),

  OFFER: async (scene, { action }) =>
    scene.service(PlanService).offer(scene.ctx, await scene.seen(action)),

  ANSWER: async (scene, { action, ...answer }) =>
    scene.service(AgreementService).answer(scene.ctx, {
      ...(await scene.seen(action)),
      ...answer,
    }),
};

async function born(
  scene: Scene,
  action: string,
  proposing: ReturnType<PlanService['propose']>,
): ReturnType<PlanService['propose']> {
  const outcome = await proposing;
  if (outcome.ok) scene.name(action, outcome.value.actionId);
  return outcome;
}
