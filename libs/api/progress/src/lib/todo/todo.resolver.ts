import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerObject } from '@opvolging/api-identity';
import { Ctx, RequestContext } from '@opvolging/api-kernel';
import { TodoQueries } from './todo.queries';
import { ViewerTodoObject } from './viewer-todo.object';

@Resolver(() => ViewerObject)
export class TodoResolver {
  constructor(private readonly queries: TodoQueries) {}

  @ResolveField(() => ViewerTodoObject, {
    description: 'Counts beside the menu: reports to give, offers and requests to answer.',
  })
  todo(@Ctx() ctx: RequestContext, @Parent() { subject }: ViewerObject): Promise<ViewerTodoObject> {
    return this.queries.of(ctx, subject);
  }
}
