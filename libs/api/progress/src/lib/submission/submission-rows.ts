import type { SqlConnection } from '@opvolging/api-kernel';
import type { Instant, IsoWeek } from '@opvolging/domain';

export interface SubmissionRow {
  readonly id: string;
  readonly senderId: string;
  readonly round: IsoWeek;
  readonly at: Instant;
  readonly undoneAt: Instant | null;
}

/** What somebody sent, for that person alone; null for everybody else, as if it were not there. */
export async function submissionOf(
  connection: SqlConnection,
  personId: string,
  id: string,
): Promise<SubmissionRow | null> {
  const [row] = await connection.query<SubmissionRow>(
    `SELECT id, person_id AS "senderId", round, sent_ms AS "at", undone_ms AS "undoneAt"
       FROM submission WHERE id = ? AND person_id = ?`,
    [id, personId],
  );
  return row ?? null;
}
