import { placeholders, type SqlValue } from '@opvolging/api-kernel';
import type { Condition, CutOffs } from '@opvolging/domain';
import { SUMMARY_COLUMN } from './action-row';

export interface SqlCondition {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

/** The same condition that the domain evaluates, over the columns of a summary `s`. */
export function conditionSql(condition: Condition, cutOffs: CutOffs): SqlCondition {
  switch (condition.op) {
    case 'ALL':
      return joined(condition.of, ' AND ', cutOffs);
    case 'ANY':
      return joined(condition.of, ' OR ', cutOffs);
    case 'BEFORE':
      return compared(condition.column, '<', cutOffs[condition.cutOff]);
    case 'ON_OR_AFTER':
      return compared(condition.column, '>=', cutOffs[condition.cutOff]);
    case 'AT_LEAST':
      return compared(condition.column, '>=', condition.value);
    case 'AT_LEAST_CUT_OFF':
      return compared(condition.column, '>=', cutOffs[condition.cutOff]);
    default:
      return ofValue(condition);
  }
}

type ValueCondition = Extract<Condition, { readonly op: 'IN' | 'IS_NULL' | 'NOT_NULL' }>;

function ofValue(condition: ValueCondition): SqlCondition {
  const column = `s.${SUMMARY_COLUMN[condition.column]}`;
  switch (condition.op) {
    case 'IN':
      return {
        sql: `${column} IN (${placeholders(condition.values)})`,
        parameters: condition.values,
      };
    case 'IS_NULL':
      return { sql: `${column} IS NULL`, parameters: [] };
    case 'NOT_NULL':
      return { sql: `${column} IS NOT NULL`, parameters: [] };
  }
}

function compared(
  column: keyof typeof SUMMARY_COLUMN,
  operator: '<' | '>=',
  value: string | number,
): SqlCondition {
  return { sql: `s.${SUMMARY_COLUMN[column]} ${operator} ?`, parameters: [value] };
}

/** ALL of nothing holds, ANY of nothing does not. */
function joined(of: readonly Condition[], word: ' AND ' | ' OR ', cutOffs: CutOffs): SqlCondition {
  const parts = of.map((one) => conditionSql(one, cutOffs));
  const none = word === ' AND ' ? '1 = 1' : '1 = 0';
  return {
    sql: parts.length === 0 ? none : `(${parts.map(({ sql }) => sql).join(word)})`,
    parameters: parts.flatMap(({ parameters }) => parameters),
  };
}
