import { Injectable } from '@nestjs/common';
import {
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Transaction,
} from '@opvolging/api-kernel';
import { accepted, refused, type IsoWeek, type Result } from '@opvolging/domain';
import { CheckInStore, type ReviewedCheckIn } from '../check-in/check-in-store';
import { forgetDraft } from '../draft/draft-rows';
import { CheckInSituations } from './check-in-situations';
import { commandContextOf } from './command-context';
import { SubmitCheckInsInput } from './inputs/submit-check-ins.input';
import { assertMayReport, openRound, reviewAll, unknownActions } from './submission-review';
import { reviseSubmission } from './submission-state';
import { SubmissionEntity } from './submission.entity';
import { textWarnings } from './text-warnings';
import { unknownHelpers } from './unknown-helpers';

export type SubmissionRef = { readonly submissionId: string };

interface Sending {
  readonly submissionId: string;
  readonly round: IsoWeek;
}

/** Many reports in one unit of work: all of them, or none and everything that is wrong at once. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly situations: CheckInSituations,
    private readonly checkIns: CheckInStore,
  ) {}

  submit(ctx: RequestContext, input: SubmitCheckInsInput): Promise<Outcome<SubmissionRef>> {
    const command = { name: 'submitCheckIns', inputClass: SubmitCheckInsInput, input };
    return this.unitOfWork.run(ctx, command, (tx, valid) => this.perform(tx, valid));
  }

  private async perform(
    tx: Transaction,
    input: SubmitCheckInsInput,
  ): Promise<Result<SubmissionRef>> {
    const open = openRound(tx, input);
    if (!open.ok) return open;
    const ids = input.checkIns.map(({ actionId }) => actionId);
    const situations = await this.situations.load(tx, ids);
    const unknown = unknownActions(input.checkIns, situations);
    if (unknown.length > 0) return refused(...unknown);
    assertMayReport(tx, situations);
    const sending = { submissionId: tx.newId(), round: open.value.round };
    const { reviewed, violations } = reviewAll(input.checkIns, situations, {
      ...commandContextOf(tx),
      ...open.value,
      ...sending,
    });
    const all = [
      ...violations,
      ...(await unknownHelpers(tx, input.checkIns)),
      ...textWarnings(input),
    ];
    return all.length > 0 ? refused(...all) : this.store(tx, sending, reviewed);
  }

  private async store(
    tx: Transaction,
    { submissionId, round }: Sending,
    reviewed: readonly ReviewedCheckIn[],
  ): Promise<Result<SubmissionRef>> {
    const { personId } = tx.viewer;
    const submission = { id: submissionId, senderId: personId, round, at: tx.now, undone: false };
    await tx.insert(SubmissionEntity, {
      id: submissionId,
      personId,
      round,
      sentMs: tx.now,
      undoneMs: null,
    });
    await this.checkIns.addAll(tx, reviewed);
    await forgetDraft(tx, personId, round);
    const stored = reviewed.map(({ outcome }) => outcome.checkIn);
    await reviseSubmission(tx, submission, stored);
    return accepted({ submissionId });
  }
}
