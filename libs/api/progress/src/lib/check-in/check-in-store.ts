import { Injectable } from '@nestjs/common';
import type { Transaction } from '@opvolging/api-kernel';
import { ActionStore, ActionSummaryWriter } from '@opvolging/api-programme';
import type { Action, CheckIn, CheckInOutcome } from '@opvolging/domain';
import { mailAsked } from '../help-request/help-request-mails';
import { HelpRequestStore } from '../help-request/help-request-store';
import { CheckInEntity } from './check-in.entity';
import { checkInColumns } from './check-in-rows';

/** A report that may be stored, with the action as it stood before its dates moved. */
export interface ReviewedCheckIn {
  readonly before: Action;
  readonly outcome: CheckInOutcome;
}

/** Writes reports with their requests and date moves, and last the summaries that tell of all of them. */
@Injectable()
export class CheckInStore {
  constructor(
    private readonly actions: ActionStore,
    private readonly summaries: ActionSummaryWriter,
    private readonly requests: HelpRequestStore,
  ) {}

  async addAll(tx: Transaction, reviewed: readonly ReviewedCheckIn[]): Promise<void> {
    const rows: CheckInEntity[] = [];
    for (const { outcome } of reviewed) {
      const { seq } = await tx.nextMoment();
      rows.push(checkInColumns(outcome.checkIn, seq));
    }
    await tx.insert(CheckInEntity, rows);
    for (const [index, { outcome }] of reviewed.entries()) {
      const { superseded, helpRequest } = outcome;
      if (superseded) await this.change(tx, superseded, rows[index]?.seq ?? 0);
      if (helpRequest) await mailAsked(tx, await this.requests.create(tx, helpRequest));
    }
    await this.writeActions(tx, reviewed);
  }

  /** An action whose dates moved gets a revision; every one gets a row that tells of its report. */
  private async writeActions(tx: Transaction, reviewed: readonly ReviewedCheckIn[]): Promise<void> {
    const moved = reviewed.filter(({ before, outcome }) => outcome.action !== before);
    await this.actions.saveAll(
      tx,
      moved.map(({ before, outcome: { action, checkIn } }) => ({
        before,
        after: action,
        note: { onBehalfOfId: checkIn.onBehalfOfId, onBehalfReason: checkIn.onBehalfReason },
      })),
    );
    const others = reviewed.filter(({ before, outcome }) => outcome.action === before);
    const { seq } = await tx.latestMoment();
    await this.summaries.writeAll(
      tx,
      others.map(({ before }) => before),
      seq,
    );
  }

  /** Only the state of a report ever changes; from this place in the order on it no longer stands, or stands again. */
  async change(tx: Transaction, { id, state }: CheckIn, seq: number): Promise<void> {
    await tx.execute('UPDATE check_in SET state = ?, ended_seq = ? WHERE id = ?', [
      state,
      state === 'STANDING' ? null : seq,
      id,
    ]);
  }
}
