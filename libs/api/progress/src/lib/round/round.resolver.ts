import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, IsoWeekScalar, RequestContext } from '@opvolging/api-kernel';
import { RoundObject } from './round.object';
import { RoundQueries } from './round.queries';

@Resolver(() => RoundObject)
export class RoundResolver {
  constructor(private readonly queries: RoundQueries) {}

  @Allow('round:read')
  @Query(() => RoundObject, {
    description:
      'The actions on which the viewer reports in this round; the current round when no week is given.',
  })
  myRound(
    @Ctx() ctx: RequestContext,
    @Args('week', { type: () => IsoWeekScalar, nullable: true }) week?: string | null,
  ): RoundObject {
    return this.queries.own(ctx, week);
  }
}
