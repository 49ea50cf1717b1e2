import type { Day } from '../calendar/day';
import { daysBetween } from '../calendar/day-arithmetic.rules';
import { FACT_CODES } from './action-summary';
import type { ActionSummary, Fact, FactCode } from './action-summary';
import { holds } from './condition';
import type { DayColumn } from './condition';
import type { CutOffs } from './cut-offs';
import { FACT_CONDITIONS } from './fact-conditions';

/** What a fact tells besides its code, and from which columns. */
interface FactDetail {
  readonly since?: DayColumn;
  readonly days?: 'movedDays';
  readonly count?: 'movedCount' | 'undiscussedCount' | 'unchangedStreak';
  readonly milestone?: 'nextMilestoneId' | 'movedMilestoneId' | 'undiscussedMilestoneId';
}

const FACT_DETAILS: Readonly<Record<FactCode, FactDetail>> = {
  MILESTONE_LATE: { since: 'nextMilestoneOn', milestone: 'nextMilestoneId' },
  MILESTONE_MOVED: { count: 'movedCount', days: 'movedDays', milestone: 'movedMilestoneId' },
  MOVE_NOT_DISCUSSED: {
    since: 'undiscussedSince',
    count: 'undiscussedCount',
    milestone: 'undiscussedMilestoneId',
  },
  NO_OPEN_MILESTONE: {},
  OUT_OF_DATE: { since: 'checkedInOn' },
  NO_CHECK_IN: { since: 'reportingSince' },
  UNCHANGED_STREAK: { count: 'unchangedStreak' },
  COURSE_CONTRADICTS_FACTS: { since: 'nextMilestoneOn', milestone: 'nextMilestoneId' },
  HELP_OVERDUE: { since: 'helpDueOn' },
  NO_OWNER: { since: 'withoutOwnerSince' },
  NOT_ACCEPTED: { since: 'awaitingSince' },
  SHOULD_HAVE_STARTED: { since: 'startDate' },
  PAUSE_EXPIRED: { since: 'pausedUntil' },
  PAUSED_LONG: { since: 'pausedSince' },
  PROBLEM_WITHOUT_ACTION: {},
};

/**
 * What the system sees about an action on a day. `since` is the day that stands in the data (the date that passed, the
 * last report), `days` counts from it, except for moves: there it is the days that all counted moves took.
 */
export function factsOf(summary: ActionSummary, cutOffs: CutOffs): readonly Fact[] {
  return FACT_CODES.filter((code) => holds(FACT_CONDITIONS[code], { summary, cutOffs })).map(
    (code) => factFrom(code, summary, cutOffs.today),
  );
}

/** In which column of a summary the day stands since which a fact holds; null where no day says so. */
export function sinceColumnOf(code: FactCode): DayColumn | null {
  return FACT_DETAILS[code].since ?? null;
}

function factFrom(code: FactCode, summary: ActionSummary, today: Day): Fact {
  const detail = FACT_DETAILS[code];
  const since = detail.since === undefined ? null : summary[detail.since];
  const counted = detail.days === undefined ? null : summary[detail.days];
  return {
    code,
    since,
    days: since === null ? counted : daysBetween(since, today),
    count: detail.count === undefined ? null : summary[detail.count],
    milestoneId: detail.milestone === undefined ? null : summary[detail.milestone],
  };
}
