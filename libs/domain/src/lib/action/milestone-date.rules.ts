import type { Day } from '../calendar/day';
import type { Action, DatePrecision, Milestone, MilestoneMove } from './action';
import { commandViolations } from './action-state.rules';
import type { ActionOutcome, CommandContext } from './command-context';
import { findMilestone, isDated, replaceMilestone } from './milestone.rules';
import { openMilestoneFor } from './milestone-open.rules';
import { isBlank, settle, violation, when } from './violation';

export interface FirstDateCorrection {
  readonly milestoneId: string;
  readonly firstDate: Day;
  readonly reason: string;
}

/**
 * A typing error in a first date is corrected by the office and marked. A milestone that never moved goes along,
 * by an entry that counts as no move: it carried the same error.
 */
export function correctFirstDate(
  action: Action,
  { milestoneId, firstDate, reason }: FirstDateCorrection,
  ctx: CommandContext,
): ActionOutcome {
  const milestone = findMilestone(action, milestoneId);
  const violations = [
    ...commandViolations(action, 'CORRECT_FIRST_DATE'),
    ...when(milestone === null, violation('MILESTONE_UNKNOWN', ['milestoneId'])),
    ...when(
      milestone !== null && milestone.firstDate === null,
      violation('MILESTONE_WITHOUT_FIRST_DATE', ['milestoneId']),
    ),
    ...when(
      milestone !== null && milestone.firstDate === firstDate,
      violation('MILESTONE_DATE_SAME', ['firstDate']),
    ),
    ...when(isBlank(reason), violation('CORRECTION_WITHOUT_REASON', ['reason'])),
  ];
  return settle(violations, () => {
    if (milestone === null) return action;
    const corrected = { ...milestone, firstDate, firstDateCorrected: true };
    const wasTheSame = milestone.currentDate === milestone.firstDate;
    const next = wasTheSame ? dateSet(corrected, { to: firstDate, reason }, ctx) : corrected;
    return replaceMilestone(action, next);
  });
}

export interface MilestoneDating {
  readonly milestoneId: string;
  readonly date: Day;
  readonly precision: DatePrecision;
}

/** The event that was waited for has happened: the review date becomes a date, which counts as no move. */
export function dateMilestone(
  action: Action,
  { milestoneId, date, precision }: MilestoneDating,
  ctx: CommandContext,
): ActionOutcome {
  const { milestone, violations } = openMilestoneFor(action, 'DATE_MILESTONE', milestoneId);
  const found = [
    ...violations,
    ...when(
      milestone !== null && isDated(milestone),
      violation('MILESTONE_WAITS_FOR_NOTHING', ['milestoneId']),
    ),
  ];
  return settle(found, () => {
    if (milestone === null) return action;
    const dated = dateSet(milestone, { to: date, reason: milestone.waitsFor }, ctx);
    return replaceMilestone(action, { ...dated, precision, waitsFor: null, firstDate: date });
  });
}

/** Each change of a current date leaves one entry; this one is marked so that it counts as no move. */
function dateSet(
  milestone: Milestone,
  { to, reason }: { readonly to: Day; readonly reason: string | null },
  ctx: CommandContext,
): Milestone {
  if (milestone.currentDate === to) return milestone;
  const entry: MilestoneMove = {
    id: ctx.newId(),
    from: milestone.currentDate,
    to,
    reasonCode: 'OTHER',
    reason,
    movedById: ctx.actor.personId,
    at: ctx.now,
    discussed: true,
    reversed: true,
    submissionId: null,
  };
  return { ...milestone, currentDate: to, moves: [...milestone.moves, entry] };
}
