import { Args, Query, Resolver } from '@nestjs/graphql';
import {
  Allow,
  Ctx,
  DateTimeScalar,
  PageArgs,
  RequestContext,
  type Connection,
} from '@opvolging/api-kernel';
import { ActionConnectionObject } from './action-connection.object';
import { ActionListArgs } from './action-list.input';
import { ActionObject } from './action.object';
import { ActionQueries } from './action.queries';
import { OneAtMomentArgs } from './one-at-moment.input';
import { PortfolioObject } from './portfolio.object';
import { PortfolioQueries } from './portfolio.queries';

@Resolver()
export class ActionResolver {
  constructor(
    private readonly queries: ActionQueries,
    private readonly totals: PortfolioQueries,
  ) {}

  @Allow('action:read')
  @Query(() => ActionObject, { nullable: true, description: 'One action; null when unknown.' })
  action(
    @Ctx() ctx: RequestContext,
    @Args() { code, asOf }: OneAtMomentArgs,
  ): Promise<ActionObject | null> {
    return this.queries.byCode(ctx, code, asOf);
  }

  @Allow('action:read')
  @Query(() => ActionConnectionObject, { description: 'Actions by filter and order.' })
  actions(
    @Ctx() ctx: RequestContext,
    @Args() args: ActionListArgs,
  ): Promise<Connection<ActionObject>> {
    return this.queries.list(ctx, args);
  }

  @Allow('action:read')
  @Query(() => ActionConnectionObject, {
    description: "What waits for the viewer's answer: offers, handovers and completions.",
  })
  actionsAwaitingMe(
    @Ctx() ctx: RequestContext,
    @Args() page: PageArgs,
  ): Promise<Connection<ActionObject>> {
    return this.queries.awaiting(ctx, page);
  }

  @Allow('portfolio:read')
  @Query(() => PortfolioObject, { description: 'The whole programme in counts.' })
  portfolio(
    @Ctx() ctx: RequestContext,
    @Args('asOf', {
      type: () => DateTimeScalar,
      nullable: true,
      description: 'As it stood at that moment; now when left out.',
    })
    asOf: string | null,
  ): Promise<PortfolioObject> {
    return this.totals.at(ctx, asOf);
  }
}
