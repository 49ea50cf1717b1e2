import type { CommandResult, Outcome } from '@opvolging/api-kernel';
import { HelpRequestService, SubmissionService } from '@opvolging/api-progress';
import { isoWeekOf } from '@opvolging/domain';
import type { HelpStory, MoveStory, ReportStory } from '@opvolging/testing';
import type { Doers } from './doers';
import type { Scene } from './scene';

export const PROGRESS_DOERS: Doers<'ANSWER_REQUEST'> = {
  ANSWER_REQUEST: async (scene, { action, request, promisedFor, ...answer }) =>
    scene.service(HelpRequestService).answer(scene.ctx, {
      ...answer,
      helpRequestId: await scene.requestId(action, request),
      promisedFor: promisedFor ? scene.day(promisedFor) : null,
    }),
};

/** What one person reports at one moment, in one submission for the round of that week. */
export async function sendReports(
  scene: Scene,
  reports: readonly ReportStory[],
): Promise<Outcome<CommandResult>> {
  const checkIns = [];
  for (const report of reports) checkIns.push(await checkIn(scene, report));
  const round = isoWeekOf(scene.ctx.today);
  return scene.service(SubmissionService).submit(scene.ctx, { round, checkIns });
}

async function checkIn(scene: Scene, { action, help, moves = [], ...report }: ReportStory) {
  const moved = [];
  for (const move of moves) moved.push(await movedDate(scene, action, move));
  return {
    ...report,
    actionId: scene.actionId(action),
    help: help ? asked(scene, help) : null,
    moves: moved,
  };
}

async function movedDate(scene: Scene, action: string, { milestone, to, ...why }: MoveStory) {
  return { ...why, ...(await scene.milestone(action, milestone)), to: scene.day(to) };
}

function asked(scene: Scene, { what, organisation, person, neededBy }: HelpStory) {
  return {
    what,
    organisationId: organisation ? scene.cast.organisationId(organisation) : null,
    personId: person ? scene.cast.personId(person) : null,
    neededBy: scene.day(neededBy),
  };
}
