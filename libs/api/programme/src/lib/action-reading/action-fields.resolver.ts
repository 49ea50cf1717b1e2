import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, PageArgs, RequestContext, type Connection } from '@opvolging/api-kernel';
import { HistoryConnectionObject } from '../history/history-connection.object';
import type { HistoryEntryObject } from '../history/history-entry.object';
import { HistoryQueries } from '../history/history.queries';
import { standingProblems } from '../problem/problem.loader';
import { ProblemObject } from '../problem/problem.object';
import { ActionView } from './action-view';
import { actionById } from './action.loader';
import { ActionObject } from './action.object';

/** The edges of an action to other things. */
@Resolver(() => ActionObject)
export class ActionFieldsResolver {
  constructor(private readonly histories: HistoryQueries) {}

  @ResolveField(() => [ProblemObject], {
    description: 'What it is done about; a grouped problem stands here as its group.',
  })
  async problems(
    @Ctx() ctx: RequestContext,
    @Parent() action: ActionView,
  ): Promise<readonly ProblemObject[]> {
    return standingProblems(ctx, action.moment, (await action.state()).problemIds);
  }

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
