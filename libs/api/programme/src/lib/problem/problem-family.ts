import type { RequestContext } from '@opvolging/api-kernel';
import { familyOf, parseCode, survivorIdOf } from '@opvolging/domain';
import { summaryAt, type Moment } from '../action-reading/moment';
import { mergedProblems } from './problem-merging';
import { problemById } from './problem.loader';

/** The id of the problem with that code; of the group, when it was grouped; null for an unknown code. */
export async function problemIdOf(
  ctx: RequestContext,
  moment: Moment,
  text: string,
): Promise<string | null> {
  const code = parseCode(text);
  const id = code ? await idOfCode(ctx, moment, code) : null;
  return id === null ? null : survivorIdOf(id, await mergedProblems(ctx, moment));
}

/** The codes by which actions may name a problem: its own and those of what was grouped into it. */
export async function familyCodes(
  ctx: RequestContext,
  moment: Moment,
  id: string,
): Promise<readonly string[]> {
  const merged = await mergedProblems(ctx, moment);
  const codeOf = new Map(merged.map((one) => [one.id, one.code]));
  const own = await problemById(ctx, moment).load(id);
  const members = familyOf(id, merged).flatMap((member) => codeOf.get(member) ?? []);
  return [...new Set([...(own ? [own.code] : []), ...members])];
}

async function idOfCode(ctx: RequestContext, moment: Moment, code: string): Promise<string | null> {
  const { table, where, parameters } = summaryAt('problem_summary', moment);
  const [row] = await ctx.query<{ id: string }>(
    `SELECT s.problem_id AS id FROM ${table} s WHERE ${where} AND s.code = ?`,
    [...parameters, code],
  );
  return row?.id ?? null;
}
