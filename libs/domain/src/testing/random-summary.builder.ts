import fc from 'fast-check';
import { ACTION_KINDS, AGREEMENTS, PHASES } from '../lib/action/action';
import { addDays } from '../lib/calendar/day-arithmetic.rules';
import type { Day } from '../lib/calendar/day';
import type { ActionSummary } from '../lib/facts/action-summary';
import { COURSES } from '../lib/progress/check-in';

/** Days around one day, so that every cut-off is met, missed and hit; sometimes none. */
function dayAround(today: Day): fc.Arbitrary<Day | null> {
  return fc.option(fc.integer({ min: -110, max: 40 }).map((days) => addDays(today, days)));
}

function idOrNull(id: string): fc.Arbitrary<string | null> {
  return fc.option(fc.constant(id), { freq: 3 });
}

/** Any summary that the rules can write: a course only with a report, in progress and with an owner. */
export function randomSummary(today: Day): fc.Arbitrary<ActionSummary> {
  const some = dayAround(today);
  const few = fc.integer({ min: 0, max: 4 });
  return fc
    .record({
      actionId: fc.constant('action-1'),
      agreement: fc.constantFrom(...AGREEMENTS),
      phase: fc.constantFrom('IN_PROGRESS' as const, ...PHASES),
      kind: fc.constantFrom(...ACTION_KINDS),
      course: fc.constantFrom(...COURSES),
      checkedInOn: some,
      reportingSince: some,
      startDate: some,
      nextMilestoneOn: some,
      nextMilestoneId: idOrNull('milestone-1'),
      lastMilestoneOn: some,
      movedCount: few,
      movedDays: few,
      movedMilestoneId: idOrNull('milestone-2'),
      undiscussedSince: some,
      undiscussedCount: few,
      undiscussedMilestoneId: idOrNull('milestone-3'),
      unchangedStreak: few,
      helpDueOn: some,
      openHelpCount: few,
      ownerId: idOrNull('owner'),
      monitorId: idOrNull('monitor'),
      withoutOwnerSince: some,
      awaitingSince: some,
      pausedSince: some,
      pausedUntil: some,
      completionRequestedOn: some,
    })
    .map(withoutInventedCourse);
}

function withoutInventedCourse(summary: ActionSummary): ActionSummary {
  const { phase, checkedInOn, ownerId } = summary;
  const reported = phase === 'IN_PROGRESS' && checkedInOn !== null && ownerId !== null;
  return reported ? summary : { ...summary, course: null };
}
