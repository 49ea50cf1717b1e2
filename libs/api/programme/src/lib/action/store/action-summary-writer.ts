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
  write(tx: Transaction, action: Action, seq: number): Promise<void> {
    return this.writeAll(tx, [action], seq);
  }

  /** The rows of many actions from one place on, the last of what changed them. */
  async writeAll(tx: Transaction, actions: readonly Action[], seq: number): Promise<void> {
    if (actions.length === 0) return;
    const ids = actions.map(({ id }) => id);
    const rows = await this.rowsOf(tx, actions);
    const these = `action_id IN (${placeholders(ids)})`;
    await tx.execute(`DELETE FROM action_summary WHERE ${these}`, ids);
    await tx.insert(ActionSummaryEntity, rows);
    await tx.execute(`DELETE FROM action_summary_history WHERE from_seq = ? AND ${these}`, [
      seq,
      ...ids,
    ]);
    // A sum, so that no index on the place is taken: at the end of the order stands a row of every action there is.
    await tx.execute(
      `UPDATE action_summary_history SET to_seq = ? WHERE to_seq + 0 = ? AND ${these}`,
      [seq, END_OF_ORDER, ...ids],
    );
    await tx.insert(
      ActionSummaryHistoryEntity,
      rows.map((row) => ({ ...row, fromSeq: seq, toSeq: END_OF_ORDER })),
    );
  }

  private async rowsOf(
    tx: Transaction,
    actions: readonly Action[],
  ): Promise<ActionSummaryEntity[]> {
    const progress = await this.progress.loadAll(
      tx,
      actions.map(({ id }) => id),
    );
    const codes = await problemCodes(
      tx,
      actions.flatMap(({ problemIds }) => problemIds),
    );
    return actions.map((action) => {
      const { checkIns = [], helpRequests = [] } = progress.get(action.id) ?? {};
      const own = codes.filter(({ id }) => action.problemIds.includes(id));
      return summaryRow({
        action,
        checkIns,
        helpRequests,
        problemCodes: own.map(({ code }) => code),
      });
    });
  }
}

function problemCodes(
  tx: Transaction,
  problemIds: readonly string[],
): Promise<readonly { readonly id: string; readonly code: string }[]> {
  const ids = [...new Set(problemIds)];
  return tx.query(
    `SELECT id, code FROM problem WHERE id IN (${placeholders(ids)}) ORDER BY number`,
    ids,
  );
}
