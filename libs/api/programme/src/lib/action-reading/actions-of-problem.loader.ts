import type DataLoader from 'dataloader';
import { loaderOf, type RequestContext } from '@opvolging/api-kernel';
import { familyCodes } from '../problem/problem-family';
import { readingOf } from './action-reading';
import { ACTION_ROW_SELECT, type ActionRow } from './action-row';
import { ActionView } from './action-view';
import { anyOf } from './condition-sql';
import { atMoment, summaryAt, type Moment } from './moment';
import { wordCondition } from './text-search';

interface NamingRow extends ActionRow {
  readonly problemCodes: string;
}

/** Per problem its actions and those of what was grouped into it, by number; one statement for any number. */
export function actionsOfProblem(
  ctx: RequestContext,
  moment: Moment,
): DataLoader<string, readonly ActionView[]> {
  return loaderOf(ctx, atMoment('actions-of-problem', moment), async (ids: readonly string[]) => {
    const families = await Promise.all(ids.map((id) => familyCodes(ctx, moment, id)));
    const rows = await rowsNaming(ctx, moment, [...new Set(families.flat())]);
    const reading = readingOf(ctx, moment);
    return families.map((codes) =>
      rows.filter((row) => namesOne(row, codes)).map((row) => new ActionView(reading, row)),
    );
  });
}

function rowsNaming(
  ctx: RequestContext,
  moment: Moment,
  codes: readonly string[],
): Promise<NamingRow[]> {
  const { table, where, parameters } = summaryAt('action_summary', moment);
  const named = anyOf(codes.map((code) => wordCondition('s.problem_codes', code)));
  return ctx.query<NamingRow>(
    `SELECT ${ACTION_ROW_SELECT}, s.problem_codes AS "problemCodes" FROM ${table} s
      WHERE ${where} AND ${named.sql} ORDER BY s.number`,
    [...parameters, ...named.parameters],
  );
}

function namesOne({ problemCodes }: NamingRow, codes: readonly string[]): boolean {
  return codes.some((code) => problemCodes.includes(` ${code} `));
}
