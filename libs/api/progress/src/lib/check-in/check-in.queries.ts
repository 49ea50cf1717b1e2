import { Injectable } from '@nestjs/common';
import { pageOf, type Connection, type PageArgs, type RequestContext } from '@opvolging/api-kernel';
import { nowOf, type Moment } from '@opvolging/api-programme';
import { lastStanding } from '@opvolging/domain';
import { CHECK_IN_SELECT, CHECK_INS_NOW, checkInFrom, type CheckInRow } from './check-in-rows';
import { CheckInView } from './check-in-view';
import { checkInScope } from './check-in-scope';
import { checkInsAt } from './check-ins-at';
import { checkInsByAction } from './check-ins.loader';
import { firstCheckIns } from './first-check-ins.loader';

export interface OnAction {
  readonly actionId: string;
  readonly moment: Moment;
}

@Injectable()
export class CheckInQueries {
  /** The newest first; first pages of many actions cost one statement. */
  onAction(
    ctx: RequestContext,
    { actionId, moment }: OnAction,
    page: PageArgs,
  ): Promise<Connection<CheckInView>> {
    if (!page.after) return firstCheckIns(ctx, moment, page.first).load(actionId);
    const { from, parameters } = checkInsAt(moment);
    return pageOf<CheckInRow, CheckInView>(
      ctx,
      {
        select: CHECK_IN_SELECT,
        from,
        where: 'c.action_id = ?',
        parameters: [...parameters, actionId],
        sortKey: 'c.seq',
        tieKey: 'c.id',
        descending: true,
        scope: checkInScope(ctx, moment, actionId),
        toNode: (row) => new CheckInView(ctx, moment, checkInFrom(row)),
      },
      page,
    );
  }

  /** The latest report that stands; it gives the course. */
  async lastOn(ctx: RequestContext, { actionId, moment }: OnAction): Promise<CheckInView | null> {
    const last = lastStanding(await checkInsByAction(ctx, moment).load(actionId));
    return last && new CheckInView(ctx, moment, last);
  }

  /** In the order in which they were sent, as they stand now. */
  async ofSubmission(ctx: RequestContext, submissionId: string): Promise<CheckInView[]> {
    const rows = await ctx.query<CheckInRow>(
      `SELECT ${CHECK_IN_SELECT} FROM ${CHECK_INS_NOW} WHERE c.submission_id = ? ORDER BY c.seq`,
      [submissionId],
    );
    return rows.map((row) => new CheckInView(ctx, nowOf(ctx), checkInFrom(row)));
  }
}
