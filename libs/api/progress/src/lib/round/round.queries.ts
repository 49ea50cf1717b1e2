import { Injectable } from '@nestjs/common';
import { RequestError, type RequestContext } from '@opvolging/api-kernel';
import { actionById, nowOf } from '@opvolging/api-programme';
import {
  currentRound,
  cutOffsOn,
  parseIsoWeek,
  type Action,
  type Day,
  type IsoWeek,
} from '@opvolging/domain';
import { checkInsByAction } from '../check-in/check-ins.loader';
import { helpRequestsByAction } from '../help-request/help-requests.loader';
import { situationOf } from '../submission/check-in-situations';
import { newsOfOthers } from './news-of-others';
import { ownActions } from './own-actions';
import { roundEntry } from './round-entry';
import type { RoundEntryObject } from './round-entry.object';
import { RoundView } from './round-view';

@Injectable()
export class RoundQueries {
  /** The round of now when no week is given; which actions are in it is always judged now. */
  own(ctx: RequestContext, weekText: string | null | undefined): RoundView {
    const week = weekText ? parseIsoWeek(weekText) : currentRound(ctx.now);
    if (week === null) {
      throw new RequestError('BAD_USER_INPUT', 400);
    }
    return new RoundView(week, () => this.entries(ctx, week));
  }

  private async entries(ctx: RequestContext, week: IsoWeek): Promise<RoundEntryObject[]> {
    const actions = await ownActions(ctx, ctx.viewer);
    const news = await newsOfOthers(ctx, actions);
    const found = await Promise.all(
      actions.map((action) =>
        this.entry(ctx, action, { round: week, newsOn: news.get(action.id) ?? null }),
      ),
    );
    return found.flatMap((entry) => entry ?? []).sort((one, other) => rank(one) - rank(other));
  }

  private async entry(
    ctx: RequestContext,
    action: Action,
    about: { readonly round: IsoWeek; readonly newsOn: Day | null },
  ): Promise<RoundEntryObject | null> {
    const moment = nowOf(ctx);
    const [view, checkIns, helpRequests] = await Promise.all([
      actionById(ctx, moment).load(action.id),
      checkInsByAction(ctx, moment).load(action.id),
      helpRequestsByAction(ctx, moment).load(action.id),
    ]);
    const cutOffs = cutOffsOn(ctx.today);
    const situation = situationOf({ action, checkIns, helpRequests, cutOffs });
    return view && roundEntry(ctx, { view, situation, ...about });
  }
}

/** What needs an answer, then what may fold under one button, then what was reported. */
function rank({ needsAnswer, reported }: RoundEntryObject): number {
  if (needsAnswer) return 0;
  return reported ? 2 : 1;
}
