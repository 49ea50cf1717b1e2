import type { FactCode } from './action-summary';
import { all, before, isIn, isNull, NEVER } from './condition';
import type { Condition } from './condition';
import { FRESHNESS_CONDITIONS } from './freshness.rules';

const inProgress = isIn('phase', 'IN_PROGRESS');
const notRequested = isNull('completionRequestedOn');

/** When each fact holds, and in which phases. A fact is open exactly while its condition holds. */
export const FACT_CONDITIONS: Readonly<Record<FactCode, Condition>> = {
  /** Late from the day after the last day; while completion is asked for nothing is late. */
  MILESTONE_LATE: all(inProgress, notRequested, before('nextMilestoneOn', 'today')),
  MILESTONE_MOVED: all(inProgress, {
    op: 'AT_LEAST_CUT_OFF',
    column: 'movedCount',
    cutOff: 'movesThatStandOut',
  }),
  MOVE_NOT_DISCUSSED: all(inProgress, { op: 'AT_LEAST', column: 'undiscussedCount', value: 1 }),
  /** A milestone that is late is still open and says so itself; one that waits for an event has no date. */
  NO_OPEN_MILESTONE: all(
    isIn('phase', 'NOT_STARTED', 'IN_PROGRESS'),
    isIn('kind', 'RESEARCH', 'EXECUTION'),
    notRequested,
    isNull('lastMilestoneOn'),
  ),
  /** Silence counts from the later of start and resume: nobody was asked during a pause. */
  OUT_OF_DATE: all(inProgress, before('checkedInOn', 'fresh'), before('reportingSince', 'fresh')),
  NO_CHECK_IN: all(inProgress, isNull('checkedInOn'), before('reportingSince', 'fresh')),
  UNCHANGED_STREAK: all(inProgress, {
    op: 'AT_LEAST_CUT_OFF',
    column: 'unchangedStreak',
    cutOff: 'unchangedRounds',
  }),
  COURSE_CONTRADICTS_FACTS: all(
    FRESHNESS_CONDITIONS.UP_TO_DATE,
    isIn('course', 'ON_COURSE'),
    notRequested,
    before('nextMilestoneOn', 'contradicts'),
  ),
  HELP_OVERDUE: all(
    isIn('phase', 'PROPOSED', 'NOT_STARTED', 'IN_PROGRESS', 'PAUSED'),
    before('helpDueOn', 'today'),
  ),
  /** Nobody named, or the owner declined, ended or left. */
  NO_OWNER: all(
    isIn('phase', 'PROPOSED', 'NOT_STARTED', 'IN_PROGRESS', 'PAUSED'),
    isNull('ownerId'),
  ),
  NOT_ACCEPTED: all(
    isIn('phase', 'PROPOSED', 'NOT_STARTED'),
    isIn('agreement', 'OFFERED', 'ADOPTED'),
    before('awaitingSince', 'unanswered'),
  ),
  SHOULD_HAVE_STARTED: all(isIn('phase', 'NOT_STARTED'), before('startDate', 'today')),
  PAUSE_EXPIRED: all(isIn('phase', 'PAUSED'), before('pausedUntil', 'today')),
  PAUSED_LONG: all(isIn('phase', 'PAUSED'), before('pausedSince', 'pausedLong')),
  /** About a problem, never about an action. */
  PROBLEM_WITHOUT_ACTION: NEVER,
};
