import type DataLoader from 'dataloader';
import { loaderOf, placeholders, type RequestContext } from '@opvolging/api-kernel';
import { atMoment, summaryAt, type Moment } from '../action-reading/moment';
import { PROBLEM_ROW_SELECT, type ProblemRow } from './problem-listing-row';
import { ProblemView } from './problem-view';

/** Any number of problems as they stood at a moment in one statement; null for what was not there. */
export function problemById(
  ctx: RequestContext,
  moment: Moment,
): DataLoader<string, ProblemView | null> {
  return loaderOf(ctx, atMoment('problem-by-id', moment), async (ids: readonly string[]) => {
    const { table, where, parameters } = summaryAt('problem_summary', moment);
    const rows = await ctx.query<ProblemRow>(
      `SELECT ${PROBLEM_ROW_SELECT} FROM ${table} s
        WHERE ${where} AND s.problem_id IN (${placeholders(ids)})`,
      [...parameters, ...ids],
    );
    const found = new Map(rows.map((row) => [row.id, new ProblemView(ctx, moment, row)]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
