import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@opvolging/api-kernel';
import { currentRound, type Viewer } from '@opvolging/domain';
import { ownActions } from '../round/own-actions';
import { reportedIn } from '../round/reported-actions';
import { askedAnswers } from './asked-answers';
import type { ViewerTodoObject } from './viewer-todo.object';

@Injectable()
export class TodoQueries {
  /** For whom is an argument: in the answer to a sign-in the context knows nobody yet. */
  async of(ctx: RequestContext, viewer: Viewer): Promise<ViewerTodoObject> {
    const [reports, answers, requests] = await Promise.all([
      this.reports(ctx, viewer),
      askedAnswers(ctx, viewer),
      this.requests(ctx, viewer),
    ]);
    return { reports, requests, ...answers };
  }

  private async reports(ctx: RequestContext, viewer: Viewer): Promise<number> {
    const ids = (await ownActions(ctx, viewer)).map(({ id }) => id);
    return ids.length - (await reportedIn(ctx, currentRound(ctx.now), ids)).size;
  }

  private async requests(ctx: RequestContext, viewer: Viewer): Promise<number> {
    const [row] = await ctx.query<{ open: number }>(
      `SELECT count(*) AS open FROM help_request
        WHERE state = 'OPEN' AND (person_id = ? OR organisation_id = ?)`,
      [viewer.personId, viewer.organisationId],
    );
    return row?.open ?? 0;
  }
}
