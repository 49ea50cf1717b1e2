import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, PageArgs, RequestContext, type Connection } from '@opvolging/api-kernel';
import { ActionConnectionObject } from '../action-reading/action-connection.object';
import type { ActionObject } from '../action-reading/action.object';
import { ActionQueries } from '../action-reading/action.queries';
import { HistoryConnectionObject } from '../history/history-connection.object';
import type { HistoryEntryObject } from '../history/history-entry.object';
import { HistoryQueries } from '../history/history.queries';
import { ProblemView } from './problem-view';
import { ProblemObject } from './problem.object';

/** The edges of a problem to other things. */
@Resolver(() => ProblemObject)
export class ProblemFieldsResolver {
  constructor(
    private readonly queries: ActionQueries,
    private readonly histories: HistoryQueries,
  ) {}

  @ResolveField(() => ActionConnectionObject, {
    description: 'The actions about it and about what was grouped into it, by number.',
  })
  actions(
    @Ctx() ctx: RequestContext,
    @Parent() { id, moment }: ProblemView,
    @Args() page: PageArgs,
  ): Promise<Connection<ActionObject>> {
    return this.queries.ofProblem(ctx, moment, { ...page, id });
  }

  @ResolveField(() => HistoryConnectionObject, { description: 'Its life, newest first.' })
  history(
    @Ctx() ctx: RequestContext,
    @Parent() { id, moment }: ProblemView,
    @Args() page: PageArgs,
  ): Promise<Connection<HistoryEntryObject>> {
    return this.histories.ofProblem(ctx, { ...page, id, moment });
  }
}
