import type { RequestContext } from '@opvolging/api-kernel';
import { aggregateStates, nowOf } from '@opvolging/api-programme';
import { isOwnAction, isPossible, type Action, type Viewer } from '@opvolging/domain';

/** The actions on which somebody reports now, as owner or reporter, by number; the rules say which they are. */
export async function ownActions(ctx: RequestContext, viewer: Viewer): Promise<readonly Action[]> {
  const candidates = await ctx.query<{ id: string }>(
    `SELECT a.id FROM action a
      WHERE a.phase = 'IN_PROGRESS'
        AND a.id IN (SELECT action_id FROM assignment
                      WHERE person_id = ? AND as_role IN ('OWNER', 'REPORTER'))
      ORDER BY a.number`,
    [viewer.personId],
  );
  const states = aggregateStates(ctx, 'action', nowOf(ctx));
  const actions = await Promise.all(candidates.map(({ id }) => states.load(id)));
  return actions.flatMap((action) =>
    action && isOwnAction(viewer, action) && isPossible(action, 'CHECK_IN') ? [action] : [],
  );
}
