import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, RequestContext, type Connection } from '@opvolging/api-kernel';
import { OneAtMomentArgs } from '../action-reading/one-at-moment.input';
import { ProblemConnectionObject } from './problem-connection.object';
import { ProblemFacetsObject } from './problem-facets.object';
import { ProblemListArgs } from './problem-list.input';
import { ProblemObject } from './problem.object';
import { ProblemQueries } from './problem.queries';

@Resolver()
export class ProblemResolver {
  constructor(private readonly queries: ProblemQueries) {}

  @Allow('problem:read')
  @Query(() => ProblemObject, {
    nullable: true,
    description: 'One problem; the old code of a grouped one gives its group. Null when unknown.',
  })
  problem(
    @Ctx() ctx: RequestContext,
    @Args() { code, asOf }: OneAtMomentArgs,
  ): Promise<ProblemObject | null> {
    return this.queries.byCode(ctx, code, asOf);
  }

  @Allow('problem:read')
  @Query(() => ProblemConnectionObject, { description: 'Problems by filter, by number.' })
  problems(
    @Ctx() ctx: RequestContext,
    @Args() args: ProblemListArgs,
  ): Promise<Connection<ProblemObject>> {
    return this.queries.list(ctx, args);
  }

  @Allow('problem:read')
  @Query(() => ProblemFacetsObject, { description: 'By what the problems can be filtered.' })
  problemFacets(@Ctx() ctx: RequestContext): Promise<ProblemFacetsObject> {
    return this.queries.facets(ctx);
  }
}
