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
      return allOf(condition.of.map((one) => conditionSql(one, cutOffs)));
    case 'ANY':
      return anyOf(condition.of.map((one) => conditionSql(one, cutOffs)));
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

/** One of these holds; of none, nothing does. */
export function anyOf(conditions: readonly SqlCondition[]): SqlCondition {
  return {
    sql: conditions.length === 0 ? '1 = 0' : `(${conditions.map(({ sql }) => sql).join(' OR ')})`,
    parameters: conditions.flatMap(({ parameters }) => parameters),
  };
}

/** All of these hold; of none, that is so. */
export function allOf(conditions: readonly SqlCondition[]): SqlCondition {
  return {
    sql: conditions.length === 0 ? '1 = 1' : `(${conditions.map(({ sql }) => sql).join(' AND ')})`,
    parameters: conditions.flatMap(({ parameters }) => parameters),
  };
}
