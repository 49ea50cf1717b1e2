import { ProblemGroupService, ProblemService } from '@opvolging/api-programme';
import type { Doers } from './doers';

export const PROBLEM_DOERS: Doers<'GROUP' | 'SET_ASIDE' | 'HANDLE_ELSEWHERE'> = {
  GROUP: (scene, { problemCodes, title, titleEn }) =>
    scene
      .service(ProblemGroupService)
      .group(scene.ctx, { problemCodes: [...problemCodes], title, titleEn }),

  SET_ASIDE: async (scene, { problemCode, ...why }) =>
    scene
      .service(ProblemService)
      .setAside(scene.ctx, { ...(await scene.problem(problemCode)), ...why }),

  HANDLE_ELSEWHERE: async (scene, { problemCode, link, organisation, reviewOn }) =>
    scene.service(ProblemService).markHandledElsewhere(scene.ctx, {
      ...(await scene.problem(problemCode)),
      link,
      organisationId: scene.cast.organisationId(organisation),
      reviewOn: scene.day(reviewOn),
    }),
};
