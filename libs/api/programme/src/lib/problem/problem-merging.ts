import type { RequestContext, SqlConnection } from '@opvolging/api-kernel';
import type { Problem } from '@opvolging/domain';
import { atMoment, summaryAt, type Moment } from '../action-reading/moment';

export type Merging = Pick<Problem, 'id' | 'code' | 'mergedIntoId'>;

/** Which problems were grouped away, and into which; few rows, read once per request. */
export function mergedProblems(ctx: RequestContext, moment: Moment): Promise<readonly Merging[]> {
  const { table, where, parameters } = summaryAt('problem_summary', moment);
  return ctx.once(nameAt(moment), () =>
    ctx.query<Merging>(
      `SELECT s.problem_id AS id, s.code, s.merged_into_id AS "mergedIntoId"
         FROM ${table} s WHERE ${where} AND s.merged_into_id IS NOT NULL`,
      parameters,
    ),
  );
}

/** What was read with a problem is not read again. */
export function rememberMerged(
  ctx: RequestContext,
  moment: Moment,
  problems: readonly Merging[],
): void {
  const merged = problems.filter(({ mergedIntoId }) => mergedIntoId !== null);
  void ctx.once(nameAt(moment), () => Promise.resolve(merged));
}

function nameAt(moment: Moment): symbol {
  return atMoment('merged-problems', moment);
}

/** The same inside a unit of work, from what was already written there. */
export function mergedProblemsIn(connection: SqlConnection): Promise<readonly Merging[]> {
  return connection.query<Merging>(
    `SELECT id, code, merged_into_id AS "mergedIntoId"
       FROM problem WHERE merged_into_id IS NOT NULL`,
  );
}
