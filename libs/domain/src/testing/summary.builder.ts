import type { ActionSummary } from '../lib/facts/action-summary';
import { day } from './day.builder';

/** In progress, on course, reported on 16 November 2026, next milestone 15 December: nothing stands out on the 24th. */
export function aSummary(given: Partial<ActionSummary> = {}): ActionSummary {
  return {
    actionId: 'action-1',
    agreement: 'CONFIRMED',
    phase: 'IN_PROGRESS',
    kind: 'EXECUTION',
    course: 'ON_COURSE',
    checkedInOn: day('2026-11-16'),
    reportingSince: day('2026-10-01'),
    startDate: day('2026-10-01'),
    nextMilestoneOn: day('2026-12-15'),
    nextMilestoneId: 'milestone-1',
    lastMilestoneOn: day('2026-12-15'),
    movedCount: 0,
    movedDays: 0,
    movedMilestoneId: null,
    undiscussedSince: null,
    undiscussedCount: 0,
    undiscussedMilestoneId: null,
    unchangedStreak: 0,
    helpDueOn: null,
    openHelpCount: 0,
    ownerId: 'owner',
    monitorId: 'monitor',
    withoutOwnerSince: null,
    awaitingSince: null,
    pausedSince: null,
    pausedUntil: null,
    completionRequestedOn: null,
    ...given,
  };
}
