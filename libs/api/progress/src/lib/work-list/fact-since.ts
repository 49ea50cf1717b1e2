import type { DayColumn, FactCode } from '@opvolging/domain';

/** In which column of a summary the day stands since which a fact holds; null where no day says so. */
export const FACT_SINCE: Readonly<Record<FactCode, DayColumn | null>> = {
  MILESTONE_LATE: 'nextMilestoneOn',
  MILESTONE_MOVED: null,
  MOVE_NOT_DISCUSSED: 'undiscussedSince',
  NO_OPEN_MILESTONE: null,
  OUT_OF_DATE: 'checkedInOn',
  NO_CHECK_IN: 'reportingSince',
  UNCHANGED_STREAK: null,
  COURSE_CONTRADICTS_FACTS: 'nextMilestoneOn',
  HELP_OVERDUE: 'helpDueOn',
  NO_OWNER: 'withoutOwnerSince',
  NOT_ACCEPTED: 'awaitingSince',
  SHOULD_HAVE_STARTED: 'startDate',
  PAUSE_EXPIRED: 'pausedUntil',
  PAUSED_LONG: 'pausedSince',
  PROBLEM_WITHOUT_ACTION: null,
};
