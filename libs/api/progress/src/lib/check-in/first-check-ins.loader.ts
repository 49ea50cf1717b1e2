import {
  encodeCursor,
  loaderOf,
  placeholders,
  type Connection,
  type RequestContext,
} from '@opvolging/api-kernel';
import { atMoment, type Moment } from '@opvolging/api-programme';
import type DataLoader from 'dataloader';
import { byAction } from './by-action';
import { CHECK_IN_SELECT, checkInFrom, type CheckInRow } from './check-in-rows';
import { checkInScope } from './check-in-scope';
import { CheckInView } from './check-in-view';
import { checkInsAt } from './check-ins-at';

interface NumberedRow extends CheckInRow {
  readonly seq: number;
  readonly total: number;
}

/** The newest reports of any number of actions with their counts, in one statement. */
export function firstCheckIns(
  ctx: RequestContext,
  moment: Moment,
  first: number,
): DataLoader<string, Connection<CheckInView>> {
  const name = atMoment(`first-check-ins:${first}`, moment);
  return loaderOf(ctx, name, async (actionIds: readonly string[]) => {
    const groups = byAction(await newestRows(ctx, moment, { first, actionIds }));
    return actionIds.map((id) =>
      pageFrom(ctx, moment, { actionId: id, rows: groups.get(id) ?? [] }),
    );
  });
}

function newestRows(
  ctx: RequestContext,
  moment: Moment,
  { first, actionIds }: { readonly first: number; readonly actionIds: readonly string[] },
): Promise<NumberedRow[]> {
  const { from, parameters } = checkInsAt(moment);
  return ctx.query<NumberedRow>(
    `SELECT * FROM (
       SELECT ${CHECK_IN_SELECT}, c.seq,
              ROW_NUMBER() OVER (PARTITION BY c.action_id ORDER BY c.seq DESC) AS place,
              COUNT(*) OVER (PARTITION BY c.action_id) AS total
         FROM ${from} WHERE c.action_id IN (${placeholders(actionIds)})) numbered
      WHERE numbered.place <= ? ORDER BY numbered.seq DESC`,
    [...parameters, ...actionIds, first],
  );
}

function pageFrom(
  ctx: RequestContext,
  moment: Moment,
  { actionId, rows }: { readonly actionId: string; readonly rows: readonly NumberedRow[] },
): Connection<CheckInView> {
  const totalCount = rows[0]?.total ?? 0;
  const last = rows.at(-1);
  return {
    nodes: rows.map((row) => new CheckInView(ctx, moment, checkInFrom(row))),
    totalCount,
    pageInfo: {
      hasNextPage: totalCount > rows.length,
      endCursor: last
        ? encodeCursor(checkInScope(ctx, moment, actionId), [last.seq, last.id])
        : null,
    },
  };
}
