import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, RequestContext } from '@opvolging/api-kernel';
import { AnswerHandoverInput } from '../inputs/answer-handover.input';
import { ProposeHandoverInput } from '../inputs/propose-handover.input';
import { SetReportersInput } from '../inputs/set-reporters.input';
import { ActionAnswers } from '../payload/action-answers';
import { ActionPayload } from '../payload/action.payloads';
import { PeopleService } from './people.service';

@Resolver()
export class PeopleResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly answers: ActionAnswers,
  ) {}

  @Allow('action:take-part')
  @Mutation(() => ActionPayload, { description: 'Sets who reports for the owner.' })
  setReporters(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SetReportersInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.people.setReporters(ctx, input));
  }

  @Allow('action:take-part')
  @Mutation(() => ActionPayload, {
    description: 'Asks another person to take over ownership or monitoring.',
  })
  proposeHandover(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ProposeHandoverInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.people.proposeHandover(ctx, input));
  }

  @Allow('action:take-part')
  @Mutation(() => ActionPayload, {
    description: 'The receiver agrees, and the old one ends; or declines, and the old one stays.',
  })
  answerHandover(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AnswerHandoverInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.people.answerHandover(ctx, input));
  }
}
