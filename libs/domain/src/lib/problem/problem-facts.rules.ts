import type { Day } from '../calendar/day';
import { addDays, daysBetween } from '../calendar/day-arithmetic.rules';
import type { Fact } from '../facts/action-summary';
import { isUncovered } from './coverage.rules';
import type { Coverage } from './coverage.rules';

export const DAYS_WITHOUT_ACTION = 30;

/** The last day on which it may have come open without a fact; SQL compares: `uncovered_since < cut-off`. */
export function withoutActionCutOff(today: Day): Day {
  return addDays(today, -DAYS_WITHOUT_ACTION);
}

/**
 * PROBLEM_WITHOUT_ACTION: for more than 30 days there is no action, or only a proposal. `openSince` is the day since
 * which that is so, see `uncoveredSince`.
 */
export function problemFacts(coverage: Coverage, openSince: Day | null, today: Day): Fact[] {
  if (!isUncovered(coverage) || openSince === null) return [];
  if (openSince >= withoutActionCutOff(today)) return [];
  const days = daysBetween(openSince, today);
  return [
    { code: 'PROBLEM_WITHOUT_ACTION', since: openSince, days, count: null, milestoneId: null },
  ];
}

/**
 * The day since which nobody has agreed to do anything, kept beside the problem and asked again after each change of
 * its actions or stand: it stays while that lasts (a new proposal does not reset it) and is null while it is covered.
 */
export function uncoveredSince(before: Day | null, coverage: Coverage, today: Day): Day | null {
  if (!isUncovered(coverage)) return null;
  return before ?? today;
}
