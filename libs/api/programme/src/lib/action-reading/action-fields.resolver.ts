import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, PageArgs, RequestContext, type Connection } from '@opvolging/api-kernel';
import { HistoryConnectionObject } from '../history/history-connection.object';
import type { HistoryEntryObject } from '../history/history-entry.object';
import { HistoryQueries } from '../history/history.queries';
import { ActionView } from './action-view';
import { actionById } from './action.loader';
import { ActionObject } from './action.object';

/** The edges of an action to other things. */
@Resolver(() => ActionObject)
export class ActionFieldsResolver {
  constructor(private readonly histories: HistoryQueries) {}

  @ResolveField(() => ActionObject, {
    nullable: true,
    description: 'The earlier action to which it refers; nothing is reopened.',
  })
  async refersTo(
    @Ctx() ctx: RequestContext,
    @Parent() action: ActionView,
  ): Promise<ActionObject | null> {
    const { refersToId } = await action.state();
    return refersToId === null ? null : actionById(ctx, action.moment).load(refersToId);
  }

  @ResolveField(() => HistoryConnectionObject, { description: 'Its life, newest first.' })
  history(
    @Ctx() ctx: RequestContext,
    @Parent() { id, moment }: ActionView,
    @Args() page: PageArgs,
  ): Promise<Connection<HistoryEntryObject>> {
    return this.histories.ofAction(ctx, { ...page, id, moment });
  }
}
