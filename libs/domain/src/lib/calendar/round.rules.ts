import type { IsoWeek } from '../progress/check-in';
import { accepted, refused } from '../result/result';
import type { Result, RuleViolation } from '../result/result';
import { dayOf, instantAt } from './amsterdam-time.rules';
import { addDays } from './day-arithmetic.rules';
import type { Instant } from './day';
import { isoWeekOf, mondayOf, nextWeek, previousWeek } from './iso-week.rules';
import type { RoundRuleCode } from './round-rule-codes';

const THURSDAY = 3;

/** The round is the ISO week in which is reported. */
export function currentRound(now: Instant): IsoWeek {
  return isoWeekOf(dayOf(now));
}

/** Thursday 17:00 in Amsterdam; from that moment on a report in this week is late. */
export function closesAt(week: IsoWeek): Instant {
  return instantAt(addDays(mondayOf(week), THURSDAY), 17, 0);
}

/** Monday 12:00 after the week; from that moment on the round takes no reports. */
export function endsAt(week: IsoWeek): Instant {
  return instantAt(mondayOf(nextWeek(week)), 12, 0);
}

/**
 * A report is taken for the current week, late from Thursday 17:00, and for the previous week until Monday 12:00,
 * always late. No other week is open, the coming one neither.
 */
export function acceptRound(
  week: IsoWeek,
  now: Instant,
): Result<{ readonly late: boolean }, RuleViolation<RoundRuleCode>> {
  const current = currentRound(now);
  if (week === current) return accepted({ late: now >= closesAt(week) });
  if (week === previousWeek(current) && now < endsAt(week)) return accepted({ late: true });
  return refused({ code: 'ROUND_NOT_OPEN', details: { week, current } });
}
