import { placeholders, type SqlConnection } from '@opvolging/api-kernel';
import type { CheckIn } from '@opvolging/domain';
import type { CheckInEntity } from './check-in.entity';

/** A report as a statement reads it: the flags are numbers. */
export interface CheckInRow extends Omit<CheckIn, 'unchanged' | 'late'> {
  readonly unchanged: 0 | 1;
  readonly late: 0 | 1;
}

/** Reads from a table or view `c` whose `state_then` says in which state a report is read. */
export const CHECK_IN_SELECT = `c.id, c.action_id AS "actionId", c.submission_id AS "submissionId",
  c.round, c.course, c.unchanged, c.note, c.audience, c.state_then AS state,
  c.author_id AS "authorId", c.on_behalf_of_id AS "onBehalfOfId",
  c.on_behalf_reason AS "onBehalfReason", c.late, c.on_day AS "on",
  c.received_ms AS "receivedAt", c.corrects_id AS "correctsId",
  c.help_request_id AS "helpRequestId"`;

/** The reports of now, in the form that `CHECK_IN_SELECT` reads. */
export const CHECK_INS_NOW = '(SELECT k.*, k.state AS state_then FROM check_in k) c';

export function checkInFrom(row: CheckInRow): CheckIn {
  return { ...row, unchanged: row.unchanged === 1, late: row.late === 1 };
}

/** All reports on these actions, superseded and withdrawn ones too, in the order in which they came. */
export async function checkInsOn(
  connection: SqlConnection,
  actionIds: readonly string[],
): Promise<CheckIn[]> {
  const rows = await connection.query<CheckInRow>(
    `SELECT ${CHECK_IN_SELECT} FROM ${CHECK_INS_NOW}
      WHERE c.action_id IN (${placeholders(actionIds)}) ORDER BY c.seq`,
    actionIds,
  );
  return rows.map(checkInFrom);
}

export function checkInColumns(checkIn: CheckIn, seq: number): CheckInEntity {
  const { on, receivedAt, unchanged, late, ...same } = checkIn;
  return {
    ...same,
    unchanged: unchanged ? 1 : 0,
    late: late ? 1 : 0,
    onDay: on,
    receivedMs: receivedAt,
    seq,
    endedSeq: null,
  };
}
