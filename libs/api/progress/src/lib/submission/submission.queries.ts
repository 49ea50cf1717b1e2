import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@opvolging/api-kernel';
import { CheckInQueries } from '../check-in/check-in.queries';
import { submissionOf } from './submission-rows';
import { SubmissionView } from './submission-view';

@Injectable()
export class SubmissionQueries {
  constructor(private readonly checkIns: CheckInQueries) {}

  /** Only for its sender; for everybody else it is not there. */
  async own(ctx: RequestContext, id: string): Promise<SubmissionView | null> {
    const row = await submissionOf(ctx, ctx.viewer.personId, id);
    return row && new SubmissionView(ctx, row, () => this.checkIns.ofSubmission(ctx, id));
  }
}
