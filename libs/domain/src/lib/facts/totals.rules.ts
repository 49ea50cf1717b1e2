import type { Phase } from '../action/action';
import { PHASES } from '../action/action';
import { filterCondition } from './action-filter.rules';
import type { ActionSummary } from './action-summary';
import { holds } from './condition';
import type { Condition } from './condition';
import type { CutOffs } from './cut-offs';
import { FRESHNESS_CONDITIONS } from './freshness.rules';

export const COURSE_TOTALS = [
  'onCourse',
  'adjusting',
  'helpNeeded',
  'outOfDate',
  'noCheckIn',
] as const;
export type CourseTotal = (typeof COURSE_TOTALS)[number];

/** Each number is the condition of the list that opens when it is clicked. The five are all actions in progress. */
export const COURSE_TOTAL_CONDITIONS: Readonly<Record<CourseTotal, Condition>> = {
  onCourse: filterCondition({ course: ['ON_COURSE'] }),
  adjusting: filterCondition({ course: ['ADJUSTING'] }),
  helpNeeded: filterCondition({ course: ['HELP_NEEDED'] }),
  outOfDate: FRESHNESS_CONDITIONS.OUT_OF_DATE,
  noCheckIn: FRESHNESS_CONDITIONS.NO_CHECK_IN,
};

export function courseTotals(
  summaries: readonly ActionSummary[],
  cutOffs: CutOffs,
): Readonly<Record<CourseTotal, number>> {
  const count = (total: CourseTotal): number =>
    summaries.filter((summary) => holds(COURSE_TOTAL_CONDITIONS[total], { summary, cutOffs }))
      .length;
  return {
    onCourse: count('onCourse'),
    adjusting: count('adjusting'),
    helpNeeded: count('helpNeeded'),
    outOfDate: count('outOfDate'),
    noCheckIn: count('noCheckIn'),
  };
}

export function phaseTotals(summaries: readonly ActionSummary[]): ReadonlyMap<Phase, number> {
  return new Map(
    PHASES.map((phase) => [phase, summaries.filter((one) => one.phase === phase).length]),
  );
}
