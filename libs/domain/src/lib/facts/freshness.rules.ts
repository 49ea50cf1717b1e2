import type { ActionSummary } from './action-summary';
import { all, any, before, holds, isIn, isNull, notNull, onOrAfter } from './condition';
import type { Condition } from './condition';
import type { CutOffs } from './cut-offs';

export const FRESHNESS = ['UP_TO_DATE', 'OUT_OF_DATE', 'NO_CHECK_IN'] as const;
export type Freshness = (typeof FRESHNESS)[number];

const inProgress = isIn('phase', 'IN_PROGRESS');

/**
 * How old the judgement is. A report on or after the cut-off is recent, an older one is not: not even just after a
 * pause, since an old judgement is never shown as if it were new. Without an owner nobody stands for it, so that it
 * counts as out of date. The three exclude each other and together are all actions in progress.
 */
export const FRESHNESS_CONDITIONS: Readonly<Record<Freshness, Condition>> = {
  UP_TO_DATE: all(inProgress, onOrAfter('checkedInOn', 'fresh'), notNull('ownerId')),
  OUT_OF_DATE: all(
    inProgress,
    any(before('checkedInOn', 'fresh'), all(notNull('checkedInOn'), isNull('ownerId'))),
  ),
  NO_CHECK_IN: all(inProgress, isNull('checkedInOn')),
};

/** Null outside IN_PROGRESS. */
export function freshnessOf(summary: ActionSummary, cutOffs: CutOffs): Freshness | null {
  return FRESHNESS.find((one) => holds(FRESHNESS_CONDITIONS[one], { summary, cutOffs })) ?? null;
}
