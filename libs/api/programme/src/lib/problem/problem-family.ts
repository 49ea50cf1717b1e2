import type { RequestContext } from '@opvolging/api-kernel';
import { familyOf } from '@opvolging/domain';
import type { Moment } from '../action-reading/moment';
import { mergedProblems } from './problem-merging';
import { problemById } from './problem.loader';

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
