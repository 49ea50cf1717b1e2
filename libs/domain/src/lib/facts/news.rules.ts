import type { Day } from '../calendar/day';
import { addDays, daysBetween } from '../calendar/day-arithmetic.rules';
import type { Fact, FactCode } from './action-summary';
import type { CutOffs } from './cut-offs';

/**
 * Days between the day that stands in a fact and the day on which the fact came up. Facts that silence itself brings
 * (out of date, a streak) are no news, else nobody who was silent could say that nothing changed.
 */
function daysUntilUp(code: FactCode, cutOffs: CutOffs): number | null {
  switch (code) {
    case 'MILESTONE_LATE':
    case 'HELP_OVERDUE':
      return 1;
    case 'COURSE_CONTRADICTS_FACTS':
      return daysBetween(cutOffs.contradicts, cutOffs.today) + 1;
    case 'MOVE_NOT_DISCUSSED':
    case 'NO_OWNER':
      return 0;
    default:
      return null;
  }
}

/** The facts that came up after the day of the last report; about these "no change" cannot be said. */
export function newsSince(
  facts: readonly Fact[],
  lastReportOn: Day,
  cutOffs: CutOffs,
): readonly Fact[] {
  return facts.filter(({ code, since }) => {
    const wait = daysUntilUp(code, cutOffs);
    return since !== null && wait !== null && addDays(since, wait) > lastReportOn;
  });
}
