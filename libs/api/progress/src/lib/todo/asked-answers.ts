import type { RequestContext } from '@opvolging/api-kernel';
import { aggregateStates, nowOf } from '@opvolging/api-programme';
import { commandsFor, type ActionCommand, type Viewer } from '@opvolging/domain';
import type { ViewerTodoObject } from './viewer-todo.object';

type Answers = Pick<ViewerTodoObject, 'offers' | 'handovers' | 'completions'>;

const COMMANDS: Readonly<Record<keyof Answers, readonly ActionCommand[]>> = {
  offers: ['AGREE_AS_OWNER', 'AGREE_AS_MONITOR'],
  handovers: ['ANSWER_HANDOVER'],
  completions: ['ANSWER_COMPLETION'],
};

/** How many actions ask an answer of somebody, by kind; the rules say which of the candidates do. */
export async function askedAnswers(ctx: RequestContext, viewer: Viewer): Promise<Answers> {
  const { personId } = viewer;
  const candidates = await ctx.query<{ id: string }>(
    `SELECT action_id AS id FROM assignment WHERE person_id = ? AND state = 'OFFERED'
      UNION SELECT id FROM action WHERE handover_to_id = ?
      UNION SELECT action_id AS id FROM action_summary
             WHERE monitor_id = ? AND completion_requested_on IS NOT NULL`,
    [personId, personId, personId],
  );
  const states = aggregateStates(ctx, 'action', nowOf(ctx));
  const actions = await Promise.all(candidates.map(({ id }) => states.load(id)));
  const possible = actions.map((action) => (action ? commandsFor(viewer, action) : []));
  const count = (kind: keyof Answers): number =>
    possible.filter((commands) => commands.some((one) => COMMANDS[kind].includes(one))).length;
  return {
    offers: count('offers'),
    handovers: count('handovers'),
    completions: count('completions'),
  };
}
