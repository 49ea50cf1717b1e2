import type { ActionKind, Agreement, Phase } from '../action/action';
import type { Day } from '../calendar/day';
import type { Course } from '../progress/check-in';

export const FACT_CODES = [
  'MILESTONE_LATE',
  'MILESTONE_MOVED',
  'MOVE_NOT_DISCUSSED',
  'NO_OPEN_MILESTONE',
  'OUT_OF_DATE',
  'NO_CHECK_IN',
  'UNCHANGED_STREAK',
  'COURSE_CONTRADICTS_FACTS',
  'HELP_OVERDUE',
  'NO_OWNER',
  'NOT_ACCEPTED',
  'SHOULD_HAVE_STARTED',
  'PAUSE_EXPIRED',
  'PAUSED_LONG',
  'PROBLEM_WITHOUT_ACTION',
] as const;
export type FactCode = (typeof FACT_CODES)[number];

/** What the system sees in the data on one day; computed, never stored as truth. */
export interface Fact {
  readonly code: FactCode;
  readonly since: Day | null;
  readonly days: number | null;
  readonly count: number | null;
  readonly milestoneId: string | null;
}

/**
 * One row per action, written in the same unit of work as the change, holding only what does not depend on today.
 * Lists, totals and facts read this row; a rule about time compares a column with a cut-off day.
 */
export interface ActionSummary {
  readonly actionId: string;
  readonly agreement: Agreement;
  readonly phase: Phase;
  readonly kind: ActionKind;
  /** Course of the last standing check-in; null outside IN_PROGRESS or when there is none. */
  readonly course: Course | null;
  /** Day of the last standing check-in; null when there is none. */
  readonly checkedInOn: Day | null;
  /** Later of start and resume; the day from which freshness counts. Null when never started. */
  readonly reportingSince: Day | null;
  readonly startDate: Day | null;
  /** Earliest last day among open dated milestones (after precision), with its id. */
  readonly nextMilestoneOn: Day | null;
  readonly nextMilestoneId: string | null;
  /** Latest last day among open dated milestones. */
  readonly lastMilestoneOn: Day | null;
  /** Counted moves and total days of the most moved open milestone, with its id; zero when none moved. */
  readonly movedCount: number;
  readonly movedDays: number;
  readonly movedMilestoneId: string | null;
  /** Day of the oldest undiscussed third or further move on an open milestone. */
  readonly undiscussedSince: Day | null;
  readonly undiscussedCount: number;
  readonly undiscussedMilestoneId: string | null;
  /** Standing reports "no change" in a row, one per round, counted back from the last. */
  readonly unchangedStreak: number;
  /** Earliest day after which an open request is overdue (promised, else needed by). */
  readonly helpDueOn: Day | null;
  readonly openHelpCount: number;
  readonly ownerId: string | null;
  readonly monitorId: string | null;
  readonly withoutOwnerSince: Day | null;
  /** Day from which an unanswered offer, or an adopted and unconfirmed action, waits. */
  readonly awaitingSince: Day | null;
  readonly pausedSince: Day | null;
  readonly pausedUntil: Day | null;
  readonly completionRequestedOn: Day | null;
}
