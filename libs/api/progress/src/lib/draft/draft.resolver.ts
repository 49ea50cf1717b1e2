import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, IsoWeekScalar, RequestContext } from '@opvolging/api-kernel';
import { CheckInDraftObject } from './check-in-draft.object';
import { DiscardDraftInput } from './discard-draft.input';
import { SaveDraftPayloadObject } from './draft.payloads';
import { DraftService } from './draft.service';
import { SaveDraftInput } from './save-draft.input';

@Resolver(() => CheckInDraftObject)
export class DraftResolver {
  constructor(private readonly drafts: DraftService) {}

  @Allow('draft:keep')
  @Query(() => CheckInDraftObject, {
    nullable: true,
    description: 'The newest draft of the viewer for that round; null when there is none.',
  })
  myDraft(
    @Ctx() ctx: RequestContext,
    @Args('round', { type: () => IsoWeekScalar }) round: string,
  ): Promise<CheckInDraftObject | null> {
    return this.drafts.own(ctx, round);
  }

  @Allow('draft:keep')
  @Mutation(() => SaveDraftPayloadObject, {
    description: 'Keeps what was filled in; it takes the place of the draft before.',
  })
  async saveDraft(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SaveDraftInput,
  ): Promise<SaveDraftPayloadObject> {
    const outcome = await this.drafts.save(ctx, input);
    return outcome.ok
      ? { draft: await this.drafts.own(ctx, outcome.value.round), userErrors: [] }
      : { draft: null, userErrors: outcome.userErrors };
  }

  @Allow('draft:keep')
  @Mutation(() => SaveDraftPayloadObject, { description: 'Throws the draft of a round away.' })
  async discardDraft(
    @Ctx() ctx: RequestContext,
    @Args('input') input: DiscardDraftInput,
  ): Promise<SaveDraftPayloadObject> {
    const outcome = await this.drafts.discard(ctx, input);
    return { draft: null, userErrors: outcome.ok ? [] : outcome.userErrors };
  }
}
