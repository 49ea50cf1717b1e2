import { Injectable } from '@nestjs/common';
import {
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Transaction,
} from '@opvolging/api-kernel';
import { ActionStore, ActionSummaryWriter } from '@opvolging/api-programme';
import {
  accepted,
  refused,
  undoSubmission,
  type Action,
  type HelpRequest,
  type Result,
  type UndoOutcome,
} from '@opvolging/domain';
import { checkInsOn } from '../check-in/check-in-rows';
import { CheckInStore } from '../check-in/check-in-store';
import { helpRequestsOn } from '../help-request/help-request-rows';
import { HelpRequestStore } from '../help-request/help-request-store';
import { commandContextOf } from './command-context';
import { UndoSubmissionInput } from './inputs/undo-submission.input';
import { submissionOf, type SubmissionRow } from './submission-rows';
import type { SubmissionRef } from './submission.service';
import { reviseSubmission } from './submission-state';

interface Undone {
  readonly submission: SubmissionRow;
  readonly actions: ReadonlyMap<string, Action>;
  readonly requests: readonly HelpRequest[];
  readonly outcome: UndoOutcome;
}

/** Takes a submission back as a whole; nothing of it disappears. */
@Injectable()
export class UndoService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actions: ActionStore,
    private readonly summaries: ActionSummaryWriter,
    private readonly checkIns: CheckInStore,
    private readonly requests: HelpRequestStore,
  ) {}

  undo(ctx: RequestContext, input: UndoSubmissionInput): Promise<Outcome<SubmissionRef>> {
    const command = { name: 'undoSubmission', inputClass: UndoSubmissionInput, input };
    return this.unitOfWork.run(ctx, command, (tx, { submissionId }) =>
      this.perform(tx, submissionId),
    );
  }

  private async perform(tx: Transaction, submissionId: string): Promise<Result<SubmissionRef>> {
    const found = await this.locked(tx, submissionId);
    if (!found) return refused({ code: 'NOT_FOUND', path: ['submissionId'] });
    const { submission, actions } = found;
    const ids = [...actions.keys()];
    const checkIns = await checkInsOn(tx, ids);
    const mine = new Set(
      checkIns.filter((one) => one.submissionId === submissionId).map(({ id }) => id),
    );
    const requests = (await helpRequestsOn(tx, ids)).filter((one) => mine.has(one.checkInId));
    const result = undoSubmission(
      {
        submission: { ...submission, undone: submission.undoneAt !== null },
        actions: [...actions.values()],
        checkIns,
        helpRequests: requests,
      },
      commandContextOf(tx),
    );
    if (!result.ok) return result;
    await this.store(tx, { submission, actions, requests, outcome: result.value });
    return accepted({ submissionId });
  }

  /** Actions first and then what hangs on them, the same order in every command. */
  private async locked(tx: Transaction, id: string) {
    const { personId } = tx.viewer;
    const known = await submissionOf(tx, personId, id);
    if (!known) return null;
    const rows = await tx.query<{ actionId: string }>(
      'SELECT action_id AS "actionId" FROM check_in WHERE submission_id = ?',
      [id],
    );
    const actions = await this.actions.findAll(
      tx,
      rows.map(({ actionId }) => actionId),
    );
    const submission = await submissionOf(tx, personId, id);
    return submission && { submission, actions };
  }

  private async store(tx: Transaction, undone: Undone): Promise<void> {
    const { submission, actions, outcome } = undone;
    const { seq } = await tx.nextMoment();
    await tx.execute('UPDATE submission SET undone_ms = ? WHERE id = ?', [tx.now, submission.id]);
    for (const checkIn of outcome.checkIns) await this.checkIns.change(tx, checkIn, seq);
    await this.withdraw(tx, undone);
    const reversed = new Map(outcome.actions.map((action) => [action.id, action]));
    for (const [id, before] of actions) {
      const after = reversed.get(id);
      if (after) await this.actions.save(tx, before, { after });
      else await this.summaries.write(tx, before, seq);
    }
    const { id, senderId, round, at } = submission;
    const own = outcome.checkIns.filter((one) => one.submissionId === id);
    await reviseSubmission(tx, { id, senderId, round, at, undone: true }, own);
  }

  private async withdraw(tx: Transaction, { requests, outcome }: Undone): Promise<void> {
    for (const before of requests) {
      const after = outcome.helpRequests.find(({ id }) => id === before.id);
      if (after && after.state !== before.state) {
        await this.requests.save(tx, before, { after });
      }
    }
  }
}
