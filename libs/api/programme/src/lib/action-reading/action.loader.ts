import type DataLoader from 'dataloader';
import { loaderOf, placeholders, type RequestContext } from '@opvolging/api-kernel';
import { readingOf } from './action-reading';
import { ACTION_ROW_SELECT, type ActionRow } from './action-row';
import { ActionView } from './action-view';
import { atMoment, summaryAt, type Moment } from './moment';

/** Any number of actions as they stood at a moment in one statement; null for what was not there. */
export function actionById(
  ctx: RequestContext,
  moment: Moment,
): DataLoader<string, ActionView | null> {
  return loaderOf(ctx, atMoment('action-by-id', moment), async (ids: readonly string[]) => {
    const { table, where, parameters } = summaryAt('action_summary', moment);
    const rows = await ctx.query<ActionRow>(
      `SELECT ${ACTION_ROW_SELECT} FROM ${table} s
        WHERE ${where} AND s.action_id IN (${placeholders(ids)})`,
      [...parameters, ...ids],
    );
    const found = new Map(rows.map((row) => [row.actionId, row]));
    return ids.map((id) => {
      const row = found.get(id);
      return row ? new ActionView(readingOf(ctx, moment), row) : null;
    });
  });
}
