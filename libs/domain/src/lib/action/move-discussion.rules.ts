import type { Action } from './action';
import { commandViolations } from './action-state.rules';
import type { ActionOutcome } from './command-context';
import { findMilestone, replaceMilestone, undiscussedMoves } from './milestone.rules';
import { settle, violation, when } from './violation';

export interface DiscussedMove {
  readonly milestoneId: string;
  /** One move, or null for all of the milestone that wait. */
  readonly moveId: string | null;
}

/** The board, or the office for it, has talked about a third or further move; nobody approves a ministry's date. */
export function discussMove(action: Action, { milestoneId, moveId }: DiscussedMove): ActionOutcome {
  const milestone = findMilestone(action, milestoneId);
  const moves = milestone?.moves ?? [];
  const waiting = milestone === null ? [] : undiscussedMoves(milestone);
  const chosen = waiting.filter(({ id }) => moveId === null || id === moveId);
  const unknown = moveId !== null && !moves.some(({ id }) => id === moveId);
  const violations = [
    ...commandViolations(action, 'DISCUSS_MOVE'),
    ...when(milestone === null, violation('MILESTONE_UNKNOWN', ['milestoneId'])),
    ...when(milestone !== null && unknown, violation('MOVE_UNKNOWN', ['moveId'])),
    ...when(
      milestone !== null && !unknown && chosen.length === 0,
      violation('MOVE_ALREADY_DISCUSSED', ['moveId']),
    ),
  ];
  return settle(violations, () =>
    milestone === null
      ? action
      : replaceMilestone(action, {
          ...milestone,
          moves: moves.map((move) => (chosen.includes(move) ? { ...move, discussed: true } : move)),
        }),
  );
}
