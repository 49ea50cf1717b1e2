import { Injectable } from '@nestjs/common';
import type { Connection, PageArgs, RequestContext } from '@opvolging/api-kernel';
import { parseCode } from '@opvolging/domain';
import { awaitingActions } from './awaiting-actions';
import { actionSource } from './action-conditions';
import type { ActionFilterInput } from './action-filter.input';
import { actionPage } from './action-page';
import { readingOf } from './action-reading';
import type { ActionView } from './action-view';
import { actionById, actionWithCode } from './action.loader';
import { actionsOfProblem } from './actions-of-problem.loader';
import { momentOf, nowOf, type Moment } from './moment';
import { pageInMemory } from './page-in-memory';
import type { ActionOrder } from './reading-enums';

export interface ActionListRequest extends PageArgs {
  readonly filter?: ActionFilterInput | null;
  readonly orderBy?: ActionOrder | null;
  readonly asOf?: string | null;
}

/** Everything that is read of actions; every list and number goes through the same conditions. */
@Injectable()
export class ActionQueries {
  /** The action as it stands now. */
  byId(ctx: RequestContext, id: string): Promise<ActionView | null> {
    return actionById(ctx, nowOf(ctx)).load(id);
  }

  /** In the order of the ids; unknown ones are left out. */
  async byIds(ctx: RequestContext, ids: readonly string[]): Promise<ActionView[]> {
    const found = await Promise.all(ids.map((id) => this.byId(ctx, id)));
    return found.flatMap((one) => one ?? []);
  }

  async byCode(
    ctx: RequestContext,
    text: string,
    asOf?: string | null,
  ): Promise<ActionView | null> {
    return actionWithCode(ctx, await momentOf(ctx, asOf), parseCode(text));
  }

  async list(
    ctx: RequestContext,
    { filter, orderBy, asOf, ...page }: ActionListRequest,
  ): Promise<Connection<ActionView>> {
    const moment = await momentOf(ctx, asOf);
    const reading = readingOf(ctx, moment);
    return actionPage(reading, {
      ...page,
      source: await actionSource(reading, filter ?? {}),
      orderBy: orderBy ?? 'CODE',
      scope: `actions:${moment.seq}:${JSON.stringify(filter ?? {})}`,
    });
  }

  /** The actions of one problem; of all problems of a page together they are read at once. */
  async ofProblem(
    ctx: RequestContext,
    moment: Moment,
    { id, ...page }: PageArgs & { readonly id: string },
  ): Promise<Connection<ActionView>> {
    const actions = await actionsOfProblem(ctx, moment).load(id);
    return pageInMemory(actions, page, {
      scope: `actions-of:${id}:${moment.seq}:${ctx.viewer.personId}`,
      keyOf: ({ row }) => row.number,
    });
  }

  /** What waits for the viewer's answer: offers, handovers and completions. */
  async awaiting(ctx: RequestContext, page: PageArgs): Promise<Connection<ActionView>> {
    return pageInMemory(await awaitingActions(ctx), page, {
      scope: `awaiting:${ctx.viewer.personId}`,
      keyOf: ({ row }) => row.number,
    });
  }
}
