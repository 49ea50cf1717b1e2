import { placeholders, type RequestContext } from '@opvolging/api-kernel';
import type { IsoWeek } from '@opvolging/domain';

/** On which of these actions a report about that round stands. */
export async function reportedIn(
  ctx: RequestContext,
  round: IsoWeek,
  actionIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await ctx.query<{ id: string }>(
    `SELECT DISTINCT action_id AS id FROM check_in
      WHERE round = ? AND state = 'STANDING' AND action_id IN (${placeholders(actionIds)})`,
    [round, ...actionIds],
  );
  return new Set(rows.map(({ id }) => id));
}
