import type { Day } from '../calendar/day';
import type { Action, Milestone, MilestoneMove, MoveReason } from './action';
import type { ActionOutcome, ActionViolation, CommandContext } from './command-context';
import { nextMoveIsDiscussed, replaceMilestone } from './milestone.rules';
import { openMilestoneFor } from './milestone-open.rules';
import { isBlank, settle, violation, when } from './violation';

export interface MoveInput {
  readonly milestoneId: string;
  /** The date that the mover saw. */
  readonly from: Day;
  readonly to: Day;
  readonly reasonCode: MoveReason;
  readonly reason: string | null;
  readonly submissionId?: string | null | undefined;
}

/**
 * A date moves with a reason, at once. It conflicts only when the date is no longer the one that the mover saw.
 * A third or further later date waits to be discussed; an earlier one never does.
 */
export function moveMilestone(action: Action, move: MoveInput, ctx: CommandContext): ActionOutcome {
  const { milestone, violations } = openMilestoneFor(action, 'MOVE_MILESTONE', move.milestoneId);
  const found = [
    ...violations,
    ...(milestone === null ? [] : dateViolations(milestone, move)),
    ...when(
      move.reasonCode === 'OTHER' && isBlank(move.reason),
      violation('MOVE_WITHOUT_REASON', ['reason']),
    ),
  ];
  return settle(found, () =>
    milestone === null ? action : replaceMilestone(action, moved(milestone, move, ctx)),
  );
}

function dateViolations({ currentDate }: Milestone, move: MoveInput): readonly ActionViolation[] {
  return [
    ...when(
      move.from !== currentDate,
      violation('MILESTONE_DATE_CHANGED', ['from'], { current: currentDate }),
    ),
    ...when(move.to === move.from, violation('MILESTONE_DATE_SAME', ['to'])),
  ];
}

function moved(milestone: Milestone, move: MoveInput, ctx: CommandContext): Milestone {
  const later = move.to > move.from;
  const entry: MilestoneMove = {
    id: ctx.newId(),
    from: move.from,
    to: move.to,
    reasonCode: move.reasonCode,
    reason: move.reason,
    movedById: ctx.actor.personId,
    at: ctx.now,
    discussed: !(later && nextMoveIsDiscussed(milestone)),
    reversed: false,
    submissionId: move.submissionId ?? null,
  };
  return { ...milestone, currentDate: move.to, moves: [...milestone.moves, entry] };
}
