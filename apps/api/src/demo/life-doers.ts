import {
  CompletionService,
  LinksService,
  MilestoneService,
  PhaseService,
} from '@opvolging/api-programme';
import type { Doers } from './doers';

type LifeDeed =
  | 'START'
  | 'MEET'
  | 'PAUSE'
  | 'STOP'
  | 'ASK_COMPLETION'
  | 'CONFIRM_COMPLETION'
  | 'ADD_LINK'
  | 'NOTE_INTERNALLY';

export const LIFE_DOERS: Doers<LifeDeed> = {
  START: async (scene, { action }) =>
    scene.service(PhaseService).start(scene.ctx, await scene.seen(action)),

  MEET: async (scene, { action, milestone, evidence }) => {
    const seen = await scene.seen(action);
    const { milestoneId } = await scene.milestone(action, milestone);
    const on = scene.ctx.today;
    return scene.service(MilestoneService).meet(scene.ctx, { ...seen, milestoneId, on, evidence });
  },

  PAUSE: async (scene, { action, until, ...why }) =>
    scene.service(PhaseService).pause(scene.ctx, {
      ...(await scene.seen(action)),
      ...why,
      until: scene.day(until),
    }),

  STOP: async (scene, { action, reason }) =>
    scene.service(PhaseService).stop(scene.ctx, { ...(await scene.seen(action)), reason }),

  ASK_COMPLETION: async (scene, { action, evidence }) =>
    scene
      .service(CompletionService)
      .request(scene.ctx, { ...(await scene.seen(action)), evidence }),

  CONFIRM_COMPLETION: async (scene, { action }) =>
    scene
      .service(CompletionService)
      .answer(scene.ctx, { ...(await scene.seen(action)), confirm: true }),

  ADD_LINK: async (scene, { action, milestone, title, url }) => {
    const seen = await scene.seen(action);
    const place = milestone ? await scene.milestone(action, milestone) : null;
    const milestoneId = place?.milestoneId ?? null;
    return scene.service(LinksService).add(scene.ctx, { ...seen, milestoneId, title, url });
  },

  NOTE_INTERNALLY: async (scene, { action, note }) =>
    scene.service(LinksService).setInternalNote(scene.ctx, { ...(await scene.seen(action)), note }),
};
