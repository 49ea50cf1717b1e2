import { Injectable } from '@nestjs/common';
import { placeholders, type Transaction } from '@opvolging/api-kernel';
import type { Action } from '@opvolging/domain';
import { END_OF_ORDER } from '../../action-reading/moment';
import { ActionProgress } from '../action-progress';
import { ActionSummaryHistoryEntity } from '../tables/action-summary-history.entity';
import { ActionSummaryEntity } from '../tables/action-summary.entity';
import { summaryRow } from './summary-row';

/** Keeps the one row per action that lists and totals read, now and at every earlier place in the order. */
@Injectable()
export class ActionSummaryWriter {
  constructor(private readonly progress: ActionProgress) {}

  /** After everything that the row tells was written; a second time at the same place replaces the first. */
  async write(tx: Transaction, action: Action, seq: number): Promise<void> {
    const { checkIns, helpRequests } = await this.progress.load(tx, action.id);
    const problemCodes = await codesOf(tx, action.problemIds);
    const row = summaryRow({ action, checkIns, helpRequests, problemCodes });
    await tx.execute('DELETE FROM action_summary WHERE action_id = ?', [action.id]);
    await tx.insert(ActionSummaryEntity, row);
    await tx.execute('DELETE FROM action_summary_history WHERE action_id = ? AND from_seq = ?', [
      action.id,
      seq,
    ]);
    await tx.execute(
      'UPDATE action_summary_history SET to_seq = ? WHERE action_id = ? AND to_seq = ?',
      [seq, action.id, END_OF_ORDER],
    );
    await tx.insert(ActionSummaryHistoryEntity, { ...row, fromSeq: seq, toSeq: END_OF_ORDER });
  }
}

async function codesOf(tx: Transaction, problemIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ code: string }>(
    `SELECT code FROM problem WHERE id IN (${placeholders(problemIds)}) ORDER BY number`,
    problemIds,
  );
  return rows.map(({ code }) => code);
}
