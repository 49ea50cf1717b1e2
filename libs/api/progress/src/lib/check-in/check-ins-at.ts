import type { SqlValue } from '@opvolging/api-kernel';
import type { Moment } from '@opvolging/api-programme';
import { CHECK_INS_NOW } from './check-in-rows';

export interface CheckInSource {
  readonly from: string;
  readonly parameters: readonly SqlValue[];
}

/**
 * The reports of a moment as `c`, each in the state in which it was then: taken back only from the undoing on, and
 * superseded only while a correction was there that was not itself taken back.
 */
export function checkInsAt({ seq }: Moment): CheckInSource {
  return seq === null
    ? { from: CHECK_INS_NOW, parameters: [] }
    : { from: CHECK_INS_THEN, parameters: [seq, seq, seq, seq] };
}

const CHECK_INS_THEN = `(SELECT k.*,
    CASE WHEN k.state = 'WITHDRAWN' AND k.ended_seq <= ? THEN 'WITHDRAWN'
         WHEN EXISTS (SELECT 1 FROM check_in n
                       WHERE n.action_id = k.action_id AND n.corrects_id = k.id AND n.seq <= ?
                         AND (n.state <> 'WITHDRAWN' OR n.ended_seq > ?)) THEN 'SUPERSEDED'
         ELSE 'STANDING' END AS state_then
   FROM check_in k WHERE k.seq <= ?) c`;
