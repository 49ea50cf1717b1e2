import type { RequestContext } from '@opvolging/api-kernel';
import type { SqlCondition } from '../action-reading/condition-sql';
import { summaryAt, type Moment } from '../action-reading/moment';
import { PROBLEM_ROW_SELECT, type ProblemRow } from './problem-listing-row';

export interface GroupedRow extends ProblemRow {
  readonly mergedIntoId: string | null;
}

/**
 * The problems of a condition, with what was grouped away and the groups: few rows, so that the rule finds what stands
 * for a problem without another statement.
 */
export function rowsWithGroups(
  ctx: RequestContext,
  moment: Moment,
  condition: SqlCondition,
): Promise<GroupedRow[]> {
  const { table, where, parameters } = summaryAt('problem_summary', moment);
  return ctx.query<GroupedRow>(
    `SELECT ${PROBLEM_ROW_SELECT}, s.merged_into_id AS "mergedIntoId" FROM ${table} s
      WHERE ${where} AND (${condition.sql} OR s.merged_into_id IS NOT NULL
         OR s.problem_id IN (SELECT s.merged_into_id FROM ${table} s WHERE ${where}))`,
    [...parameters, ...condition.parameters, ...parameters],
  );
}
