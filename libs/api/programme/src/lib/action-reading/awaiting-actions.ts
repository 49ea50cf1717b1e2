import type { RequestContext } from '@opvolging/api-kernel';
import { commandsFor, type ActionCommand } from '@opvolging/domain';
import type { ActionView } from './action-view';
import { answerCandidates } from './answer-candidates';

const ANSWERS: readonly ActionCommand[] = [
  'AGREE_AS_OWNER',
  'AGREE_AS_MONITOR',
  'ANSWER_HANDOVER',
  'ANSWER_COMPLETION',
];

/** The actions on which the viewer is asked something now, by number. */
export async function awaitingActions(ctx: RequestContext): Promise<readonly ActionView[]> {
  const candidates = await answerCandidates(ctx, ctx.viewer.personId);
  const asked = await Promise.all(candidates.map((one) => asksAnswer(ctx, one)));
  return candidates.filter((_, at) => asked[at]);
}

async function asksAnswer({ viewer }: RequestContext, candidate: ActionView): Promise<boolean> {
  const commands = commandsFor(viewer, await candidate.state());
  return commands.some((one) => ANSWERS.includes(one));
}
