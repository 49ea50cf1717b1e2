import { filterCondition } from '@opvolging/domain';
import { familyCodes } from '../problem/problem-family';
import { problemWithCode } from '../problem/problem-with-code';
import type { ActionFilterInput } from './action-filter.input';
import type { ActionReading } from './action-reading';
import { allOf, anyOf, conditionSql, type SqlCondition } from './condition-sql';
import type { ListSource } from './list-source';
import { summaryAt } from './moment';
import { textCondition, wordCondition } from './text-search';

/** The rows that a filter means at the moment of reading; lists, counts, totals and files start here. */
export async function actionSource(
  reading: ActionReading,
  filter: ActionFilterInput,
): Promise<ListSource> {
  const { table, where, parameters } = summaryAt('action_summary', reading.moment);
  const all = [
    { sql: where, parameters },
    conditionSql(filterCondition(filter), reading.cutOffs),
    equal('s.owner_id', filter.ownerId),
    equal('s.monitor_id', filter.monitorId),
    equal('s.organisation_id', filter.organisationId),
    ...(filter.personId ? [wordCondition('s.person_ids', filter.personId)] : []),
    ...(filter.problemCode ? [await problemCondition(reading, filter.problemCode)] : []),
    textCondition('s.search_text', filter.text),
  ];
  const { sql, parameters: values } = allOf(all);
  return { table, where: sql, parameters: values };
}

function equal(
  column: 's.owner_id' | 's.monitor_id' | 's.organisation_id',
  value: string | null | undefined,
): SqlCondition {
  return value ? { sql: `${column} = ?`, parameters: [value] } : { sql: '1 = 1', parameters: [] };
}

/** An action of a problem that was grouped is an action of the group. */
async function problemCondition(
  { ctx, moment }: ActionReading,
  code: string,
): Promise<SqlCondition> {
  const problem = await problemWithCode(ctx, moment, code);
  const codes = problem ? await familyCodes(ctx, moment, problem.id) : [];
  return anyOf(codes.map((one) => wordCondition('s.problem_codes', one)));
}
