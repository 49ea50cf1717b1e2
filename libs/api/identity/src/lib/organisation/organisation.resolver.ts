import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, RequestContext, type Connection } from '@opvolging/api-kernel';
import { NameSearchArgs } from '../search/name-search.input';
import { AddOrganisationInput } from './add-organisation.input';
import { OrganisationConnectionObject } from './organisation-connection.object';
import { organisationById } from './organisation.loader';
import { OrganisationObject } from './organisation.object';
import { OrganisationPayloadObject } from './organisation.payloads';
import { OrganisationQueries } from './organisation.queries';
import { OrganisationService } from './organisation.service';

@Resolver(() => OrganisationObject)
export class OrganisationResolver {
  constructor(
    private readonly queries: OrganisationQueries,
    private readonly service: OrganisationService,
  ) {}

  @Allow('organisation:read')
  @Query(() => OrganisationConnectionObject, {
    description: 'The organisations that take part, by name.',
  })
  organisations(
    @Ctx() ctx: RequestContext,
    @Args() args: NameSearchArgs,
  ): Promise<Connection<OrganisationObject>> {
    return this.queries.page(ctx, args);
  }

  @Allow('organisation:manage')
  @Mutation(() => OrganisationPayloadObject, {
    description: 'Adds an organisation; people and actions can then name it.',
  })
  async addOrganisation(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AddOrganisationInput,
  ): Promise<OrganisationPayloadObject> {
    const outcome = await this.service.add(ctx, input);
    return outcome.ok
      ? {
          organisation: await organisationById(ctx).load(outcome.value.organisationId),
          userErrors: [],
        }
      : { organisation: null, userErrors: outcome.userErrors };
  }
}
