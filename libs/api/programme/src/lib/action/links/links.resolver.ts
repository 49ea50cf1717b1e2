import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, RequestContext } from '@opvolging/api-kernel';
import { AddLinkInput } from '../inputs/add-link.input';
import { RemoveLinkInput } from '../inputs/remove-link.input';
import { SetInternalNoteInput } from '../inputs/set-internal-note.input';
import { ActionAnswers } from '../payload/action-answers';
import { ActionPayload } from '../payload/action.payloads';
import { LinksService } from './links.service';

@Resolver()
export class LinksResolver {
  constructor(
    private readonly links: LinksService,
    private readonly answers: ActionAnswers,
  ) {}

  @Allow('action:take-part')
  @Mutation(() => ActionPayload, { description: 'Adds a titled https link.' })
  addLink(@Ctx() ctx: RequestContext, @Args('input') input: AddLinkInput): Promise<ActionPayload> {
    return this.answers.one(ctx, this.links.add(ctx, input));
  }

  @Allow('action:take-part')
  @Mutation(() => ActionPayload, { description: 'Takes a link away.' })
  removeLink(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RemoveLinkInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.links.remove(ctx, input));
  }

  @Allow('action:take-part')
  @Mutation(() => ActionPayload, {
    description: 'Sets the note for the office and the people of the action.',
  })
  setInternalNote(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SetInternalNoteInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.links.setInternalNote(ctx, input));
  }
}
