import type DataLoader from 'dataloader';
import {
  loaderOf,
  placeholders,
  type RequestContext,
  type SqlConnection,
} from '@opvolging/api-kernel';
import type { CoveringAction } from '@opvolging/domain';

const ACTIONS_BY_PROBLEM = Symbol('actions by problem');

interface CoveringRow extends CoveringAction {
  readonly problemId: string;
}

/** What the actions of each problem contribute to its coverage: every stage in which one of them is, once. */
export async function stagesByProblem(
  connection: SqlConnection,
  problemIds: readonly string[],
): Promise<ReadonlyMap<string, readonly CoveringAction[]>> {
  const rows = await connection.query<CoveringRow>(
    `SELECT ap.problem_id AS "problemId", a.agreement, a.phase
       FROM action_problem ap JOIN action a ON a.id = ap.action_id
      WHERE ap.problem_id IN (${placeholders(problemIds)})
      GROUP BY ap.problem_id, a.agreement, a.phase`,
    problemIds,
  );
  return new Map(problemIds.map((id) => [id, rows.filter(({ problemId }) => problemId === id)]));
}

/** The stages of the actions of all these problems together. */
export async function stagesOf(
  connection: SqlConnection,
  problemIds: readonly string[],
): Promise<CoveringAction[]> {
  return [...(await stagesByProblem(connection, problemIds)).values()].flat();
}

/** Per problem for what is read now; one statement for any number of problems. */
export function actionsByProblem(
  ctx: RequestContext,
): DataLoader<string, readonly CoveringAction[]> {
  return loaderOf(ctx, ACTIONS_BY_PROBLEM, async (ids: readonly string[]) => {
    const stages = await stagesByProblem(ctx, ids);
    return ids.map((id) => stages.get(id) ?? []);
  });
}
