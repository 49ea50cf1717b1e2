import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, RequestContext } from '@opvolging/api-kernel';
import { AnswerAssignmentInput } from '../inputs/answer-assignment.input';
import { AnswerAssignmentsInput } from '../inputs/answer-assignments.input';
import { RecordAgreementInput } from '../inputs/record-agreement.input';
import { ActionAnswers } from '../payload/action-answers';
import { ActionPayload, ActionsPayload } from '../payload/action.payloads';
import { AgreementService } from './agreement.service';
import { AnswersService } from './answers.service';

@Resolver()
export class AgreementResolver {
  constructor(
    private readonly agreements: AgreementService,
    private readonly lists: AnswersService,
    private readonly answers: ActionAnswers,
  ) {}

  @Allow('action:take-part')
  @Mutation(() => ActionPayload, {
    description:
      'Agrees or declines, as owner or as monitor; with the second yes the action is confirmed.',
  })
  answerAssignment(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AnswerAssignmentInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.agreements.answer(ctx, input));
  }

  @Allow('action:take-part')
  @Mutation(() => ActionsPayload, {
    description: 'Answers several offers at once; all are stored or none.',
  })
  answerAssignments(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AnswerAssignmentsInput,
  ): Promise<ActionsPayload> {
    return this.answers.all(ctx, this.lists.answerAll(ctx, input));
  }

  @Allow('action:on-behalf')
  @Mutation(() => ActionPayload, {
    description:
      'Records, marked, what somebody answered to an offer or a handover by letter or e-mail.',
  })
  recordAgreement(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RecordAgreementInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.agreements.record(ctx, input));
  }
}
