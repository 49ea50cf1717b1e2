import type { Instant } from '@opvolging/domain';
import type { WriteTransaction } from '../database/database';

export interface Moment {
  readonly seq: number;
  readonly at: Instant;
}

/**
 * Hands out places in the global order of changes. The row is locked from the first place until commit, so that
 * the order of the sequence is the order of commits on PostgreSQL too; `at` never runs backwards.
 */
export class RevisionClock {
  private current: Moment | null = null;
  private stored = 0;

  constructor(
    private readonly transaction: WriteTransaction,
    private readonly now: Instant,
  ) {}

  async next(): Promise<Moment> {
    this.current = this.current
      ? { seq: this.current.seq + 1, at: this.current.at }
      : await this.takeFirst();
    return this.current;
  }

  /** The last place that was handed out, or a first one. */
  async latest(): Promise<Moment> {
    return this.current ?? this.next();
  }

  async finish(): Promise<void> {
    if (this.current && this.current.seq > this.stored) {
      await this.transaction.execute('UPDATE revision_clock SET seq = ?', [this.current.seq]);
    }
  }

  private async takeFirst(): Promise<Moment> {
    await this.transaction.execute(
      'UPDATE revision_clock SET seq = seq + 1, at_ms = CASE WHEN at_ms < ? THEN ? ELSE at_ms END',
      [this.now, this.now],
    );
    const [row] = await this.transaction.query<{ seq: number; at_ms: number }>(
      'SELECT seq, at_ms FROM revision_clock',
    );
    if (!row) {
      throw new Error('The clock of the revisions is missing.');
    }
    this.stored = row.seq;
    return { seq: row.seq, at: row.at_ms };
  }
}
