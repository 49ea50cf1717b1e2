import type { SqlConnection, Transaction } from '@opvolging/api-kernel';
import type { Instant, IsoWeek } from '@opvolging/domain';

export const DRAFT_DAYS = 14;
const DAY_MS = 86_400_000;

export interface StoredDraft {
  readonly round: IsoWeek;
  readonly content: string;
  readonly savedAt: Instant;
}

/** A draft older than this is gone. */
export function draftsKeptSince(now: Instant): Instant {
  return now - DRAFT_DAYS * DAY_MS;
}

/** The newest only: what was saved before for that round is overwritten, by the same person alone. */
export async function keepDraft(
  tx: Transaction,
  { round, content }: { readonly round: IsoWeek; readonly content: string },
): Promise<void> {
  await tx.execute('DELETE FROM check_in_draft WHERE saved_ms < ?', [draftsKeptSince(tx.now)]);
  await tx.execute(
    `INSERT INTO check_in_draft (person_id, round, content, saved_ms) VALUES (?, ?, ?, ?)
      ON CONFLICT (person_id, round)
      DO UPDATE SET content = excluded.content, saved_ms = excluded.saved_ms`,
    [tx.viewer.personId, round, content, tx.now],
  );
}

export async function forgetDraft(
  tx: Transaction,
  personId: string,
  round: IsoWeek,
): Promise<void> {
  await tx.execute('DELETE FROM check_in_draft WHERE person_id = ? AND round = ?', [
    personId,
    round,
  ]);
}

export async function draftOfPerson(
  connection: SqlConnection,
  { personId, round, now }: { personId: string; round: string; now: Instant },
): Promise<StoredDraft | null> {
  const [draft] = await connection.query<StoredDraft>(
    `SELECT round, content, saved_ms AS "savedAt" FROM check_in_draft
      WHERE person_id = ? AND round = ? AND saved_ms >= ?`,
    [personId, round, draftsKeptSince(now)],
  );
  return draft ?? null;
}
