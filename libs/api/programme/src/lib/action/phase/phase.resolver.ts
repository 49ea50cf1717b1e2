import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, RequestContext } from '@opvolging/api-kernel';
import { AnswerCompletionInput } from '../inputs/answer-completion.input';
import { PauseActionInput } from '../inputs/pause-action.input';
import { RequestCompletionInput } from '../inputs/request-completion.input';
import { ResumeActionInput } from '../inputs/resume-action.input';
import { StartActionInput } from '../inputs/start-action.input';
import { StopActionInput } from '../inputs/stop-action.input';
import { ActionAnswers } from '../payload/action-answers';
import { ActionPayload } from '../payload/action.payloads';
import { CompletionService } from './completion.service';
import { PhaseService } from './phase.service';

@Resolver()
export class PhaseResolver {
  constructor(
    private readonly phases: PhaseService,
    private readonly completions: CompletionService,
    private readonly answers: ActionAnswers,
  ) {}

  @Allow('action:take-part')
  @Mutation(() => ActionPayload, {
    description: 'A confirmed action starts; from then on its owner reports.',
  })
  startAction(
    @Ctx() ctx: RequestContext,
    @Args('input') input: StartActionInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.phases.start(ctx, input));
  }

  @Allow('action:take-part')
  @Mutation(() => ActionPayload, {
    description: 'An action in progress rests, with a reason and a date.',
  })
  pauseAction(
    @Ctx() ctx: RequestContext,
    @Args('input') input: PauseActionInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.phases.pause(ctx, input));
  }

  @Allow('action:take-part')
  @Mutation(() => ActionPayload, { description: 'A paused action goes on.' })
  resumeAction(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ResumeActionInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.phases.resume(ctx, input));
  }

  @Allow('action:stop')
  @Mutation(() => ActionPayload, {
    description: 'Ends an action for good with a reason; a proposal is withdrawn.',
  })
  stopAction(
    @Ctx() ctx: RequestContext,
    @Args('input') input: StopActionInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.phases.stop(ctx, input));
  }

  @Allow('action:take-part')
  @Mutation(() => ActionPayload, {
    description: 'Asks the monitor to confirm completion; no milestone may be open.',
  })
  requestCompletion(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RequestCompletionInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.completions.request(ctx, input));
  }

  @Allow('action:take-part')
  @Mutation(() => ActionPayload, {
    description: 'The monitor confirms or refuses; never who asked or reported for the owner.',
  })
  answerCompletion(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AnswerCompletionInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.completions.answer(ctx, input));
  }
}
