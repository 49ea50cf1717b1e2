import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, RequestContext } from '@opvolging/api-kernel';
import { CheckInQueries } from '../check-in/check-in.queries';
import { SubmitCheckInsInput } from './inputs/submit-check-ins.input';
import { UndoSubmissionInput } from './inputs/undo-submission.input';
import { SubmissionObject } from './submission.object';
import { SubmitCheckInsPayloadObject, UndoSubmissionPayloadObject } from './submission.payloads';
import { SubmissionQueries } from './submission.queries';
import { SubmissionService } from './submission.service';
import { UndoService } from './undo.service';

@Resolver(() => SubmissionObject)
export class SubmissionResolver {
  constructor(
    private readonly queries: SubmissionQueries,
    private readonly checkIns: CheckInQueries,
    private readonly submissions: SubmissionService,
    private readonly undoing: UndoService,
  ) {}

  @Allow('action:read')
  @Query(() => SubmissionObject, {
    nullable: true,
    description: 'What a submission stored, for the confirmation page; only for its sender.',
  })
  submission(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<SubmissionObject | null> {
    return this.queries.own(ctx, id);
  }

  @Allow('check-in:submit')
  @Mutation(() => SubmitCheckInsPayloadObject, {
    description: 'Reports on any number of own actions at once; all are stored or none.',
  })
  async submitCheckIns(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SubmitCheckInsInput,
  ): Promise<SubmitCheckInsPayloadObject> {
    const outcome = await this.submissions.submit(ctx, input);
    if (!outcome.ok) return { submissionId: null, checkIns: [], userErrors: outcome.userErrors };
    const { submissionId } = outcome.value;
    const checkIns = await this.checkIns.ofSubmission(ctx, submissionId);
    return { submissionId, checkIns, userErrors: [] };
  }

  @Allow('check-in:submit')
  @Mutation(() => UndoSubmissionPayloadObject, {
    description: 'Takes a whole submission back, by its sender and within 10 minutes.',
  })
  async undoSubmission(
    @Ctx() ctx: RequestContext,
    @Args('input') input: UndoSubmissionInput,
  ): Promise<UndoSubmissionPayloadObject> {
    const outcome = await this.undoing.undo(ctx, input);
    if (!outcome.ok) return { checkIns: [], userErrors: outcome.userErrors };
    const checkIns = await this.checkIns.ofSubmission(ctx, outcome.value.submissionId);
    return { checkIns, userErrors: [] };
  }
}
