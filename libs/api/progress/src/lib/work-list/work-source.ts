import { placeholders, type SqlValue } from '@opvolging/api-kernel';
import { conditionSql, SUMMARY_COLUMN, type SqlCondition } from '@opvolging/api-programme';
import {
  COVERAGES,
  FACT_CODES,
  FACT_CONDITIONS,
  isUncovered,
  sinceColumnOf,
  withoutActionCutOff,
  type CutOffs,
  type FactCode,
} from '@opvolging/domain';

export interface WorkSource {
  readonly from: string;
  readonly parameters: readonly SqlValue[];
}

/**
 * Every fact that is open today as a row `w` (subject, fact, day), with what the office noted about it as `i`. The
 * conditions are those of the domain, so that a row is there exactly while its fact holds.
 */
export function workSource(cutOffs: CutOffs, codes: readonly FactCode[] = FACT_CODES): WorkSource {
  const parts = codes.length > 0 ? codes.map((code) => openFacts(code, cutOffs)) : [NOTHING];
  const union = parts.map(({ sql }) => sql).join(' UNION ALL ');
  return {
    from: `(${union}) w LEFT JOIN work_item i ON i.subject_id = w.subject_id AND i.fact = w.fact`,
    parameters: parts.flatMap(({ parameters }) => parameters),
  };
}

function openFacts(code: FactCode, cutOffs: CutOffs): SqlCondition {
  if (code === 'PROBLEM_WITHOUT_ACTION') return openProblems(cutOffs);
  const { sql, parameters } = conditionSql(FACT_CONDITIONS[code], cutOffs);
  const column = sinceColumnOf(code);
  const since = column === null ? 'CAST(NULL AS varchar(10))' : `s.${SUMMARY_COLUMN[column]}`;
  return {
    sql: `SELECT s.action_id AS subject_id, '${code}' AS fact, ${since} AS since
            FROM action_summary s WHERE ${sql}`,
    parameters,
  };
}

function openProblems({ today }: CutOffs): SqlCondition {
  const uncovered = COVERAGES.filter(isUncovered);
  return {
    sql: `SELECT s.problem_id AS subject_id, 'PROBLEM_WITHOUT_ACTION' AS fact, s.open_since AS since
            FROM problem_summary s
           WHERE s.listed = 1 AND s.coverage IN (${placeholders(uncovered)}) AND s.open_since < ?`,
    parameters: [...uncovered, withoutActionCutOff(today)],
  };
}

/** A list of no facts shows nothing. */
const NOTHING: SqlCondition = {
  sql: `SELECT action_id AS subject_id, '' AS fact, '' AS since FROM action_summary WHERE 1 = 0`,
  parameters: [],
};
