import { loaderOf, placeholders, type RequestContext } from '@opvolging/api-kernel';
import { atMoment, type Moment } from '@opvolging/api-programme';
import type { HelpRequest } from '@opvolging/domain';
import type DataLoader from 'dataloader';
import { byAction } from '../check-in/by-action';
import { HELP_REQUEST_SELECT, helpRequestsOn } from './help-request-rows';
import { HelpRequestView } from './help-request-view';

/** The requests on any number of actions, the oldest first, in one statement. */
export function helpRequestsByAction(
  ctx: RequestContext,
  moment: Moment,
): DataLoader<string, readonly HelpRequest[]> {
  return loaderOf(ctx, atMoment('help-requests', moment), async (actionIds: readonly string[]) => {
    const { seq } = moment;
    const found =
      seq === null
        ? await helpRequestsOn(ctx, actionIds)
        : await thenOn(ctx, seq, { column: 'action_id', ids: actionIds });
    const groups = byAction(found);
    return actionIds.map((id) => groups.get(id) ?? []);
  });
}

/** Any number of requests by id in one statement; null for what was not there. */
export function helpRequestById(
  ctx: RequestContext,
  moment: Moment,
): DataLoader<string, HelpRequestView | null> {
  return loaderOf(ctx, atMoment('help-request', moment), async (ids: readonly string[]) => {
    const { seq } = moment;
    const found =
      seq === null ? await withIds(ctx, ids) : await thenOn(ctx, seq, { column: 'id', ids });
    const byId = new Map(found.map((request) => [request.id, request]));
    return ids.map((id) => {
      const request = byId.get(id);
      return request ? new HelpRequestView(ctx, moment, request) : null;
    });
  });
}

function withIds(ctx: RequestContext, ids: readonly string[]): Promise<HelpRequest[]> {
  return ctx.query<HelpRequest>(
    `SELECT ${HELP_REQUEST_SELECT} FROM help_request h WHERE h.id IN (${placeholders(ids)})`,
    ids,
  );
}

/** As they stood at an earlier place in the order, from their last revision until there. */
async function thenOn(
  ctx: RequestContext,
  seq: number,
  { column, ids }: { readonly column: 'id' | 'action_id'; readonly ids: readonly string[] },
): Promise<HelpRequest[]> {
  const rows = await ctx.query<{ state: string }>(
    `SELECT r.state
       FROM (SELECT max(v.seq) AS seq FROM revision v JOIN help_request h ON h.id = v.entity_id
              WHERE v.entity = 'help_request' AND h.${column} IN (${placeholders(ids)}) AND v.seq <= ?
              GROUP BY v.entity_id) last
       JOIN revision r ON r.seq = last.seq
       JOIN help_request o ON o.id = r.entity_id
      ORDER BY o.number`,
    [...ids, seq],
  );
  return rows.map(({ state }) => requestFrom(state));
}

/** What was written as a request is read back as one. */
function requestFrom(json: string): HelpRequest {
  return JSON.parse(json);
}
