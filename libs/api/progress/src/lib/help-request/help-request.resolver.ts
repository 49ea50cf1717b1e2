import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, PageArgs, RequestContext, type Connection } from '@opvolging/api-kernel';
import { AnswerHelpRequestInput } from './answer-help-request.input';
import { HelpRequestConnectionObject } from './help-request-connection.object';
import { HelpRequestObject } from './help-request.object';
import { HelpRequestPayloadObject } from './help-request.payloads';
import { HelpRequestQueries } from './help-request.queries';
import { HelpRequestService } from './help-request.service';

@Resolver(() => HelpRequestObject)
export class HelpRequestResolver {
  constructor(
    private readonly queries: HelpRequestQueries,
    private readonly service: HelpRequestService,
  ) {}

  @Allow('action:read')
  @Query(() => HelpRequestObject, {
    nullable: true,
    description: 'One request by its code; null when there is none.',
  })
  helpRequest(
    @Ctx() ctx: RequestContext,
    @Args('code') code: string,
  ): Promise<HelpRequestObject | null> {
    return this.queries.byCode(ctx, code);
  }

  @Allow('help-request:answer')
  @Query(() => HelpRequestConnectionObject, {
    description: "Requests put to the viewer or the viewer's organisation, open ones first.",
  })
  requestsToMe(
    @Ctx() ctx: RequestContext,
    @Args() page: PageArgs,
  ): Promise<Connection<HelpRequestObject>> {
    return this.queries.toViewer(ctx, page);
  }

  @Allow('help-request:answer')
  @Mutation(() => HelpRequestPayloadObject, {
    description: 'Promises, meets or refuses what was asked, or withdraws it.',
  })
  async answerHelpRequest(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AnswerHelpRequestInput,
  ): Promise<HelpRequestPayloadObject> {
    const outcome = await this.service.answer(ctx, input);
    return outcome.ok
      ? { helpRequest: await this.queries.byId(ctx, outcome.value.helpRequestId), userErrors: [] }
      : { helpRequest: null, userErrors: outcome.userErrors };
  }
}
