import { Injectable } from '@nestjs/common';
import type { Transaction } from '@opvolging/api-kernel';
import { ActionStore, ActionSummaryWriter } from '@opvolging/api-programme';
import type { Action, CheckIn, CheckInOutcome } from '@opvolging/domain';
import { mailAsked } from '../help-request/help-request-mails';
import { HelpRequestStore } from '../help-request/help-request-store';
import { CheckInEntity } from './check-in.entity';
import { checkInColumns } from './check-in-rows';

/** Writes a report with its request and date moves, and last the summary that tells of all of them. */
@Injectable()
export class CheckInStore {
  constructor(
    private readonly actions: ActionStore,
    private readonly summaries: ActionSummaryWriter,
    private readonly requests: HelpRequestStore,
  ) {}

  async add(tx: Transaction, before: Action, outcome: CheckInOutcome): Promise<void> {
    const { checkIn, superseded, helpRequest, action } = outcome;
    const { seq } = await tx.nextMoment();
    await tx.insert(CheckInEntity, checkInColumns(checkIn, seq));
    if (superseded) await this.change(tx, superseded, seq);
    if (helpRequest) await mailAsked(tx, await this.requests.create(tx, helpRequest));
    if (action === before) {
      await this.summaries.write(tx, before, seq);
    } else {
      const { onBehalfOfId, onBehalfReason } = checkIn;
      const note = { onBehalfOfId, reason: onBehalfReason };
      await this.actions.save(tx, before, { after: action, note });
    }
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
