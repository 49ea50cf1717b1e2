import type DataLoader from 'dataloader';
import { loaderOf, placeholders, type RequestContext } from '@opvolging/api-kernel';
import { readingOf } from './action-reading';
import { ACTION_ROW_SELECT, type ActionRow } from './action-row';
import { ActionView } from './action-view';
import type { SqlCondition } from './condition-sql';
import { atMoment, summaryAt, type Moment } from './moment';

/** Any number of actions as they stood at a moment in one statement; null for what was not there. */
export function actionById(
  ctx: RequestContext,
  moment: Moment,
): DataLoader<string, ActionView | null> {
  return loaderOf(ctx, atMoment('action-by-id', moment), async (ids: readonly string[]) => {
    const views = await viewsWhere(ctx, moment, {
      sql: `s.action_id IN (${placeholders(ids)})`,
      parameters: ids,
    });
    const found = new Map(views.map((view) => [view.id, view]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** By the code of the action, which never changes; from then on it is known by its id too. */
export async function actionWithCode(
  ctx: RequestContext,
  moment: Moment,
  code: string | null,
): Promise<ActionView | null> {
  const [view] = await viewsWhere(ctx, moment, {
    sql: 's.action_id = (SELECT id FROM action WHERE code = ?)',
    parameters: [code],
  });
  if (!view) return null;
  actionById(ctx, moment).prime(view.id, view);
  return view;
}

async function viewsWhere(
  ctx: RequestContext,
  moment: Moment,
  condition: SqlCondition,
): Promise<ActionView[]> {
  const { table, where, parameters } = summaryAt('action_summary', moment);
  const rows = await ctx.query<ActionRow>(
    `SELECT ${ACTION_ROW_SELECT} FROM ${table} s WHERE ${where} AND ${condition.sql}`,
    [...parameters, ...condition.parameters],
  );
  return rows.map((row) => new ActionView(readingOf(ctx, moment), row));
}
