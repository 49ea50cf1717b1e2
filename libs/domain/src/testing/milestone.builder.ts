import type { Milestone, MilestoneMove } from '../lib/action/action';
import { instantAt } from '../lib/calendar/amsterdam-time.rules';
import { day } from './day.builder';

/** Open, dated 15 December 2026, never moved, unless said otherwise. */
export function aMilestone(given: Partial<Milestone> = {}): Milestone {
  const currentDate = given.currentDate ?? day('2026-12-15');
  return {
    id: 'milestone-1',
    title: 'Handreiking vastgesteld',
    criterion: null,
    precision: 'DAY',
    firstDate: currentDate,
    firstDateCorrected: false,
    currentDate,
    waitsFor: null,
    metOn: null,
    evidence: null,
    withdrawnOn: null,
    withdrawnReason: null,
    moves: [],
    links: [],
    ...given,
  };
}

/** Two weeks later because others are waited for, unless said otherwise. */
export function aMove(given: Partial<MilestoneMove> = {}): MilestoneMove {
  const from = given.from ?? day('2026-12-01');
  const to = given.to ?? day('2026-12-15');
  return {
    id: `move-${from}-${to}`,
    from,
    to,
    reasonCode: 'WAITING_FOR_OTHERS',
    reason: null,
    movedById: 'owner',
    at: instantAt(day('2026-11-02'), 10, 0),
    discussed: true,
    reversed: false,
    submissionId: null,
    ...given,
  };
}

/** A milestone that moved by these dates, one after the other. */
export function aMovedMilestone(...dates: readonly string[]): Milestone {
  const days = dates.map(day);
  const moves = days.slice(1).flatMap((to, index) => {
    const from = days[index];
    return from === undefined ? [] : [aMove({ from, to })];
  });
  const currentDate = days.at(-1) ?? day('2026-12-15');
  return aMilestone({ firstDate: days[0] ?? currentDate, currentDate, moves });
}
