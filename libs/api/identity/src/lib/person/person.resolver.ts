import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, RequestContext, type Connection } from '@opvolging/api-kernel';
import { NameSearchArgs } from '../search/name-search.input';
import { PersonConnectionObject } from './person-connection.object';
import { PersonObject } from './person.object';
import { PersonQueries } from './person.queries';

@Resolver(() => PersonObject)
export class PersonResolver {
  constructor(private readonly queries: PersonQueries) {}

  @Allow('person:read')
  @Query(() => PersonConnectionObject, {
    description: 'Everybody who takes part or took part, by name.',
  })
  people(
    @Ctx() ctx: RequestContext,
    @Args() args: NameSearchArgs,
  ): Promise<Connection<PersonObject>> {
    return this.queries.page(ctx, args);
  }
}
