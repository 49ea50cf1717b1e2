import type { RequestContext } from '@opvolging/api-kernel';
import { aggregateStates, nowOf } from '@opvolging/api-programme';
import { isOwnAction, isPossible, type Action, type Viewer } from '@opvolging/domain';

/** The ids of the actions on which one person may report, as owner or reporter. */
export const OWN_ACTION_IDS = `SELECT a.id, a.number FROM action a
   WHERE a.phase = 'IN_PROGRESS'
     AND a.id IN (SELECT action_id FROM assignment
                   WHERE person_id = ? AND as_role IN ('OWNER', 'REPORTER'))`;

/** The actions on which somebody reports now, by number. */
export async function ownActions(ctx: RequestContext, viewer: Viewer): Promise<readonly Action[]> {
  const candidates = await ctx.query<{ id: string }>(`${OWN_ACTION_IDS} ORDER BY a.number`, [
    viewer.personId,
  ]);
  const states = aggregateStates(ctx, 'action', nowOf(ctx));
  const actions = await Promise.all(candidates.map(({ id }) => states.load(id)));
  return actions.flatMap((action) => (action && reportsOn(viewer, action) ? [action] : []));
}

/** The rules say of a candidate whether it is one. */
export function reportsOn(viewer: Viewer, action: Action): boolean {
  return isOwnAction(viewer, action) && isPossible(action, 'CHECK_IN');
}
