import { placeholders, type SqlConnection } from '@opvolging/api-kernel';
import type { CoveringAction } from '@opvolging/domain';

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
