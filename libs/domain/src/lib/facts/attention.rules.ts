import type { ActionSummary } from './action-summary';
import { all, holds, isIn } from './condition';
import type { Condition } from './condition';
import type { CutOffs } from './cut-offs';
import { FACT_CONDITIONS } from './fact-conditions';
import { FRESHNESS_CONDITIONS } from './freshness.rules';

export interface AttentionStep {
  readonly weight: number;
  readonly condition: Condition;
}

const {
  HELP_OVERDUE,
  NO_OWNER,
  COURSE_CONTRADICTS_FACTS,
  MILESTONE_LATE,
  MOVE_NOT_DISCUSSED,
  PAUSE_EXPIRED,
  NOT_ACCEPTED,
  OUT_OF_DATE,
  NO_CHECK_IN,
  SHOULD_HAVE_STARTED,
  PAUSED_LONG,
  NO_OPEN_MILESTONE,
  UNCHANGED_STREAK,
  MILESTONE_MOVED,
} = FACT_CONDITIONS;

const upToDate = FRESHNESS_CONDITIONS.UP_TO_DATE;
const helpNeeded = all(upToDate, isIn('course', 'HELP_NEEDED'));
const adjusting = all(upToDate, isIn('course', 'ADJUSTING'));

/**
 * What asks attention first: who waits for help and who answers for nothing, then broken dates, then silence, then
 * what is worth a look. An action takes its highest step, never a sum: many small things do not outweigh one that
 * hurts.
 */
export const ATTENTION_STEPS: readonly AttentionStep[] = [
  HELP_OVERDUE,
  helpNeeded,
  NO_OWNER,
  COURSE_CONTRADICTS_FACTS,
  MILESTONE_LATE,
  MOVE_NOT_DISCUSSED,
  PAUSE_EXPIRED,
  NOT_ACCEPTED,
  OUT_OF_DATE,
  NO_CHECK_IN,
  SHOULD_HAVE_STARTED,
  adjusting,
  PAUSED_LONG,
  NO_OPEN_MILESTONE,
  UNCHANGED_STREAK,
  MILESTONE_MOVED,
].map((condition, index, steps) => ({ weight: steps.length - index, condition }));

/** The weight of the highest step that holds; 0 when nothing asks attention. */
export function attentionOf(summary: ActionSummary, cutOffs: CutOffs): number {
  return (
    ATTENTION_STEPS.find(({ condition }) => holds(condition, { summary, cutOffs }))?.weight ?? 0
  );
}
