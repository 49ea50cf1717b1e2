import type DataLoader from 'dataloader';
import { loaderOf, placeholders, type RequestContext } from '@opvolging/api-kernel';
import { survivorIdOf } from '@opvolging/domain';
import { atMoment, type Moment } from '../action-reading/moment';
import { ProblemView } from './problem-view';
import { rowsWithGroups } from './rows-with-groups';

/** The problems that stand in the lists for these, each once, by number: a grouped one gives its group. */
export async function standingProblems(
  ctx: RequestContext,
  moment: Moment,
  ids: readonly string[],
): Promise<ProblemView[]> {
  const found = await Promise.all(ids.map((id) => standingFor(ctx, moment).load(id)));
  return [...new Set(found)]
    .flatMap((problem) => problem ?? [])
    .sort((one, other) => one.row.number - other.row.number);
}

function standingFor(ctx: RequestContext, moment: Moment): DataLoader<string, ProblemView | null> {
  return loaderOf(ctx, atMoment('standing-problems', moment), async (ids: readonly string[]) => {
    const rows = await rowsWithGroups(ctx, moment, {
      sql: `s.problem_id IN (${placeholders(ids)})`,
      parameters: ids,
    });
    const views = new Map(rows.map((row) => [row.id, new ProblemView(ctx, moment, row)]));
    return ids.map((id) => views.get(survivorIdOf(id, rows)) ?? null);
  });
}
