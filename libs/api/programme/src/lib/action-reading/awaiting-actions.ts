import type { RequestContext } from '@opvolging/api-kernel';
import { commandsFor, type ActionCommand } from '@opvolging/domain';
import { aggregateStates } from './aggregate-states.loader';
import { nowOf } from './moment';

const ANSWERS: readonly ActionCommand[] = [
  'AGREE_AS_OWNER',
  'AGREE_AS_MONITOR',
  'ANSWER_HANDOVER',
  'ANSWER_COMPLETION',
];

/** The actions on which the viewer is asked something now; the rules say which of the candidates those are. */
export async function awaitingActionIds(ctx: RequestContext): Promise<readonly string[]> {
  const { personId } = ctx.viewer;
  const candidates = await ctx.query<{ id: string }>(
    `SELECT action_id AS id FROM assignment WHERE person_id = ? AND state = 'OFFERED'
      UNION SELECT id FROM action WHERE handover_to_id = ?
      UNION SELECT action_id AS id FROM action_summary
             WHERE monitor_id = ? AND completion_requested_on IS NOT NULL`,
    [personId, personId, personId],
  );
  const states = aggregateStates(ctx, 'action', nowOf(ctx));
  const actions = await Promise.all(candidates.map(({ id }) => states.load(id)));
  return actions.flatMap((action) =>
    action && commandsFor(ctx.viewer, action).some((one) => ANSWERS.includes(one))
      ? [action.id]
      : [],
  );
}
