import type { Transaction } from '@opvolging/api-kernel';
import type { Action } from '@opvolging/domain';

/** No plan has this revision. */
const NO_PLAN = 0;

/** Which revision of the plan somebody saw who saw that version of the action. */
export async function planRevisionSeen(
  tx: Transaction,
  action: Action,
  seenVersion: number,
): Promise<number> {
  if (seenVersion === action.version) return action.planRevision;
  const [row] = await tx.query<{ state: string }>(
    "SELECT state FROM revision WHERE entity = 'action' AND entity_id = ? AND version = ?",
    [action.id, seenVersion],
  );
  return row ? planRevisionIn(row.state) : NO_PLAN;
}

function planRevisionIn(state: string): number {
  const { planRevision }: Action = JSON.parse(state);
  return planRevision;
}
