import type { Day } from '../calendar/day';
import { daysBetween } from '../calendar/day-arithmetic.rules';
import { lastDayOf } from '../calendar/last-day.rules';
import type { Action, Milestone, MilestoneMove } from './action';

/** How often a date moves before a further move waits to be discussed. */
export const MOVES_WITHOUT_DISCUSSION = 2;

/** Neither met nor withdrawn. */
export function isOpenMilestone(milestone: Milestone): boolean {
  return milestone.metOn === null && milestone.withdrawnOn === null;
}

/** Has a date of its own; a milestone that waits for an event only has a review date. */
export function isDated(milestone: Milestone): boolean {
  return milestone.waitsFor === null;
}

/** The last day of the period that was named; the milestone is late from the day after. */
export function lastDay(milestone: Pick<Milestone, 'currentDate' | 'precision'>): Day {
  return lastDayOf(milestone.currentDate, milestone.precision);
}

/** Only a later date counts, and not when it was taken back or corrected a typing error. */
export function isCounted(move: MilestoneMove): boolean {
  return !move.reversed && move.to > move.from;
}

export function countedMoves(milestone: Milestone): number {
  return milestone.moves.filter(isCounted).length;
}

/** All days that counted moves took together. */
export function movedDays(milestone: Milestone): number {
  return milestone.moves
    .filter(isCounted)
    .reduce((total, move) => total + daysBetween(move.from, move.to), 0);
}

/** Third and further moves that nobody has discussed yet. */
export function undiscussedMoves(milestone: Milestone): readonly MilestoneMove[] {
  return milestone.moves.filter((move) => !move.discussed && !move.reversed);
}

/** True when one more later date would wait to be discussed; the form says so beforehand. */
export function nextMoveIsDiscussed(milestone: Milestone): boolean {
  return countedMoves(milestone) >= MOVES_WITHOUT_DISCUSSION;
}

export function openMilestones(action: Action): readonly Milestone[] {
  return action.milestones.filter(isOpenMilestone);
}

export function findMilestone(action: Action, milestoneId: string): Milestone | null {
  return action.milestones.find(({ id }) => id === milestoneId) ?? null;
}

export function replaceMilestone(action: Action, changed: Milestone): Action {
  return {
    ...action,
    milestones: action.milestones.map((one) => (one.id === changed.id ? changed : one)),
  };
}
