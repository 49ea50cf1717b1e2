import type DataLoader from 'dataloader';
import {
  loaderOf,
  placeholders,
  type RequestContext,
  type SqlConnection,
} from '@opvolging/api-kernel';
import type { CoveringAction } from '@opvolging/domain';

const ACTIONS_BY_PROBLEM = Symbol('actions by problem');

/** The actions that name one of these problems, each once. */
export function actionsOfProblems(
  connection: SqlConnection,
  problemIds: readonly string[],
): Promise<CoveringAction[]> {
  return connection.query<CoveringAction>(
    `SELECT a.agreement, a.phase FROM action a
      WHERE a.id IN (SELECT action_id FROM action_problem
                      WHERE problem_id IN (${placeholders(problemIds)}))`,
    problemIds,
  );
}

/** Per problem the actions that name it now; one statement for any number of problems. */
export function actionsByProblem(ctx: RequestContext): DataLoader<string, CoveringAction[]> {
  return loaderOf(ctx, ACTIONS_BY_PROBLEM, async (ids: readonly string[]) => {
    const rows = await ctx.query<CoveringAction & { readonly problem_id: string }>(
      `SELECT ap.problem_id, a.agreement, a.phase
         FROM action_problem ap JOIN action a ON a.id = ap.action_id
        WHERE ap.problem_id IN (${placeholders(ids)})`,
      ids,
    );
    return ids.map((id) => rows.filter((row) => row.problem_id === id));
  });
}
