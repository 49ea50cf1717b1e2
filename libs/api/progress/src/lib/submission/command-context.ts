import type { Transaction } from '@opvolging/api-kernel';
import type { CommandContext } from '@opvolging/domain';

/** Who acts and when, as the rules ask for it. */
export function commandContextOf(tx: Transaction): CommandContext {
  return { actor: tx.viewer, today: tx.today, now: tx.now, newId: () => tx.newId() };
}
