import type { Action, Milestone, MilestoneMove } from './action';
import { isOpenAction } from './action-state.rules';
import type { ActionOutcome, CommandContext } from './command-context';
import { isOpenMilestone, replaceMilestone } from './milestone.rules';
import { settle, violation, when } from './violation';

/** A submission moved this date, and nothing happened to the milestone since: its moves are the last ones. */
function canReverse(milestone: Milestone, submissionId: string): boolean {
  const first = milestone.moves.findIndex((move) => move.submissionId === submissionId);
  const since = milestone.moves.slice(first);
  return isOpenMilestone(milestone) && since.every((move) => move.submissionId === submissionId);
}

function isMovedBy(milestone: Milestone, submissionId: string): boolean {
  return milestone.moves.some((move) => move.submissionId === submissionId && !move.reversed);
}

/**
 * Undoing a submission takes its date moves back by a visible entry; neither the move nor the entry counts. Refused
 * when the date was moved again, the milestone met or withdrawn, or the action ended since.
 */
export function reverseMovesOf(
  action: Action,
  submissionId: string,
  ctx: CommandContext,
): ActionOutcome {
  const touched = action.milestones.filter((one) => isMovedBy(one, submissionId));
  const violations = touched.flatMap((milestone) =>
    when(
      !isOpenAction(action) || !canReverse(milestone, submissionId),
      violation('MOVE_BUILT_UPON', ['submissionId'], { milestone: milestone.title }),
    ),
  );
  return settle(violations, () =>
    touched.reduce(
      (next, milestone) => replaceMilestone(next, reversed(milestone, submissionId, ctx)),
      action,
    ),
  );
}

function reversed(milestone: Milestone, submissionId: string, ctx: CommandContext): Milestone {
  const taken = milestone.moves.filter((move) => move.submissionId === submissionId);
  const back = taken[0]?.from ?? milestone.currentDate;
  const entries: readonly MilestoneMove[] = taken.slice(-1).map((move) => ({
    ...move,
    id: ctx.newId(),
    from: milestone.currentDate,
    to: back,
    movedById: ctx.actor.personId,
    at: ctx.now,
    discussed: true,
    reversed: true,
  }));
  return {
    ...milestone,
    currentDate: back,
    moves: [
      ...milestone.moves.map((move) =>
        taken.includes(move) ? { ...move, reversed: true, discussed: true } : move,
      ),
      ...entries,
    ],
  };
}
