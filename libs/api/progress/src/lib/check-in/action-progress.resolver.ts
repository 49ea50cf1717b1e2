import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, PageArgs, RequestContext, type Connection } from '@opvolging/api-kernel';
import { ActionObject, type ActionView } from '@opvolging/api-programme';
import { isPossible, mayCommand } from '@opvolging/domain';
import { HelpRequestObject } from '../help-request/help-request.object';
import { HelpRequestView } from '../help-request/help-request-view';
import { helpRequestsByAction } from '../help-request/help-requests.loader';
import { CheckInConnectionObject } from './check-in-connection.object';
import { CheckInObject } from './check-in.object';
import { CheckInQueries } from './check-in.queries';

/** What this scope adds to an action: its reports and requests, at the moment at which the action is read. */
@Resolver(() => ActionObject)
export class ActionProgressResolver {
  constructor(private readonly checkInQueries: CheckInQueries) {}

  @ResolveField(() => CheckInConnectionObject, {
    description: 'All reports, the newest first; superseded and withdrawn ones stay readable.',
  })
  checkIns(
    @Ctx() ctx: RequestContext,
    @Parent() { id, moment }: ActionView,
    @Args() page: PageArgs,
  ): Promise<Connection<CheckInObject>> {
    return this.checkInQueries.onAction(ctx, { actionId: id, moment }, page);
  }

  @ResolveField(() => CheckInObject, {
    nullable: true,
    description: 'The latest report that stands; it gives the course.',
  })
  lastCheckIn(
    @Ctx() ctx: RequestContext,
    @Parent() { id, moment }: ActionView,
  ): Promise<CheckInObject | null> {
    return this.checkInQueries.lastOn(ctx, { actionId: id, moment });
  }

  @ResolveField(() => [HelpRequestObject], { description: 'What was asked, the oldest first.' })
  async helpRequests(
    @Ctx() ctx: RequestContext,
    @Parent() { id, moment }: ActionView,
  ): Promise<readonly HelpRequestObject[]> {
    const requests = await helpRequestsByAction(ctx, moment).load(id);
    return requests.map((request) => new HelpRequestView(ctx, moment, request));
  }

  @ResolveField(() => Boolean, {
    description:
      'The viewer may report on it now, as owner, reporter, or the office for the owner.',
  })
  async viewerCanCheckIn(
    @Ctx() ctx: RequestContext,
    @Parent() action: ActionView,
  ): Promise<boolean> {
    if (action.moment.seq !== null || action.phase !== 'IN_PROGRESS') return false;
    const state = await action.state();
    return mayCommand(ctx.viewer, state, 'CHECK_IN') && isPossible(state, 'CHECK_IN');
  }
}
