import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, PageArgs, RequestContext, type Connection } from '@opvolging/api-kernel';
import { HandleWorkItemInput } from './handle-work-item.input';
import { WorkCountObject } from './work-count.object';
import { WorkItemConnectionObject } from './work-item-connection.object';
import { WorkItemObject } from './work-item.object';
import { WorkItemPayloadObject } from './work-item.payloads';
import { WorkItemService } from './work-item.service';
import { WorkListFilterInput } from './work-list-filter.input';
import { WorkListQueries } from './work-list.queries';

@Resolver(() => WorkItemObject)
export class WorkListResolver {
  constructor(
    private readonly queries: WorkListQueries,
    private readonly items: WorkItemService,
  ) {}

  @Allow('work-list:read')
  @Query(() => WorkItemConnectionObject, {
    description: 'What stands out in the whole programme, the oldest first; for the office.',
  })
  workList(
    @Ctx() ctx: RequestContext,
    @Args() page: PageArgs,
    @Args('filter', { nullable: true }) filter?: WorkListFilterInput,
  ): Promise<Connection<WorkItemObject>> {
    return this.queries.list(ctx, filter ?? {}, page);
  }

  @Allow('work-list:read')
  @Query(() => [WorkCountObject], {
    description: 'How many items there are per fact; what was put off is left out.',
  })
  workCounts(@Ctx() ctx: RequestContext): Promise<WorkCountObject[]> {
    return this.queries.counts(ctx);
  }

  @Allow('work-list:read')
  @Mutation(() => WorkItemPayloadObject, {
    description: 'Notes who of the office handles a fact, or puts it off with a reason.',
  })
  async handleWorkItem(
    @Ctx() ctx: RequestContext,
    @Args('input') input: HandleWorkItemInput,
  ): Promise<WorkItemPayloadObject> {
    const outcome = await this.items.handle(ctx, input);
    return outcome.ok
      ? { workItem: await this.queries.byId(ctx, outcome.value.workItemId), userErrors: [] }
      : { workItem: null, userErrors: outcome.userErrors };
  }
}
