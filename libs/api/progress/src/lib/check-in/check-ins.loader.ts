import { loaderOf, placeholders, type RequestContext } from '@opvolging/api-kernel';
import { atMoment, type Moment } from '@opvolging/api-programme';
import type { CheckIn } from '@opvolging/domain';
import type DataLoader from 'dataloader';
import { byAction } from './by-action';
import { CHECK_IN_SELECT, checkInFrom, type CheckInRow } from './check-in-rows';
import { checkInsAt } from './check-ins-at';

/** All reports on any number of actions as they stood at a moment, in one statement. */
export function checkInsByAction(
  ctx: RequestContext,
  moment: Moment,
): DataLoader<string, readonly CheckIn[]> {
  return loaderOf(ctx, atMoment('check-ins', moment), async (actionIds: readonly string[]) => {
    const { from, parameters } = checkInsAt(moment);
    const rows = await ctx.query<CheckInRow>(
      `SELECT ${CHECK_IN_SELECT} FROM ${from}
        WHERE c.action_id IN (${placeholders(actionIds)}) ORDER BY c.seq`,
      [...parameters, ...actionIds],
    );
    const groups = byAction(rows.map(checkInFrom));
    return actionIds.map((id) => groups.get(id) ?? []);
  });
}
