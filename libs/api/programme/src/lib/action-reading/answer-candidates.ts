import type { RequestContext } from '@opvolging/api-kernel';
import { readingOf } from './action-reading';
import { ACTION_ROW_SELECT, type ActionRow } from './action-row';
import { ActionView } from './action-view';
import { nowOf } from './moment';

/** The ids of the actions that may ask an answer of one person, who is named three times. */
export const ASKED_ACTION_IDS = `SELECT action_id AS id FROM assignment
   WHERE person_id = ? AND state = 'OFFERED'
   UNION SELECT id FROM action WHERE handover_to_id = ?
   UNION SELECT action_id AS id FROM action_summary
          WHERE monitor_id = ? AND completion_requested_on IS NOT NULL`;

/** The actions that may ask an answer of somebody now, by number; the rules say which of them do. */
export async function answerCandidates(
  ctx: RequestContext,
  personId: string,
): Promise<readonly ActionView[]> {
  const rows = await ctx.query<ActionRow>(
    `SELECT ${ACTION_ROW_SELECT} FROM action_summary s
      WHERE s.action_id IN (${ASKED_ACTION_IDS}) ORDER BY s.number`,
    [personId, personId, personId],
  );
  const reading = readingOf(ctx, nowOf(ctx));
  return rows.map((row) => new ActionView(reading, row));
}
