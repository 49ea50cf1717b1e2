import type { RequestContext } from '@opvolging/api-kernel';
import { ASKED_ACTION_IDS } from '@opvolging/api-programme';
import { currentRound, type Viewer } from '@opvolging/domain';
import { OWN_ACTION_IDS } from '../round/own-actions';

/** An action that may ask a report or an answer, or a request that is open. */
export interface TodoCandidate {
  readonly kind: 'REPORT' | 'ANSWER' | 'REQUEST';
  readonly id: string;
}

/** Everything that may wait for somebody, in one statement; of actions the rules say whether it does. */
export function todoCandidates(
  ctx: RequestContext,
  { personId, organisationId }: Viewer,
): Promise<TodoCandidate[]> {
  return ctx.query<TodoCandidate>(
    `SELECT 'REPORT' AS kind, own.id FROM (${OWN_ACTION_IDS}) own
      WHERE NOT EXISTS (SELECT 1 FROM check_in c
                         WHERE c.action_id = own.id AND c.round = ? AND c.state = 'STANDING')
      UNION ALL SELECT 'ANSWER' AS kind, asked.id FROM (${ASKED_ACTION_IDS}) asked
      UNION ALL SELECT 'REQUEST' AS kind, h.id FROM help_request h
                 WHERE h.state = 'OPEN' AND (h.person_id = ? OR h.organisation_id = ?)`,
    [personId, currentRound(ctx.now), personId, personId, personId, personId, organisationId],
  );
}
