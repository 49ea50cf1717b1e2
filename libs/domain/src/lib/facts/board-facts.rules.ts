import type { FactCode } from './action-summary';

/**
 * What the board is shown as a point, the heaviest first, in the order in which actions ask attention:
 * who waits, who answers for nothing, broken dates, silence of an agreement. That a report is old stands
 * in the bar, and small things are for the office.
 */
export const BOARD_FACTS = [
  'HELP_OVERDUE',
  'NO_OWNER',
  'COURSE_CONTRADICTS_FACTS',
  'MILESTONE_LATE',
  'MOVE_NOT_DISCUSSED',
  'PAUSE_EXPIRED',
  'NOT_ACCEPTED',
  'SHOULD_HAVE_STARTED',
  'PAUSED_LONG',
] as const satisfies readonly FactCode[];

/** The points of one action, the heaviest first; a contradiction tells the late milestone already. */
export function boardFactsOf<Fact extends { readonly code: FactCode }>(
  facts: readonly Fact[],
): readonly Fact[] {
  const points = BOARD_FACTS.flatMap((code) => facts.filter((fact) => fact.code === code));
  const contradicts = points.some(({ code }) => code === 'COURSE_CONTRADICTS_FACTS');
  return contradicts ? points.filter(({ code }) => code !== 'MILESTONE_LATE') : points;
}
