import type { Action } from '../action/action';
import type { CommandContext } from '../action/command-context';
import type { Fact } from '../facts/action-summary';
import type { CutOffs } from '../facts/cut-offs';
import type { RuleViolation } from '../result/result';
import type { CheckIn, Course, HelpRequest, IsoWeek } from './check-in';
import type { CheckInDraft } from './check-in-draft';
import type { ProgressRuleCode } from './progress-rule-codes';
import { lastStanding } from './standing.rules';

export type ProgressViolation = RuleViolation<ProgressRuleCode>;

/** All that a report is judged against, as it stands in the database at that moment. */
export interface CheckInSituation {
  readonly action: Action;
  /** All reports on this action, superseded and withdrawn ones too. */
  readonly checkIns: readonly CheckIn[];
  readonly helpRequests: readonly HelpRequest[];
  /** The facts of the action today. */
  readonly facts: readonly Fact[];
  /** Those with which the facts were computed. */
  readonly cutOffs: CutOffs;
}

export interface CheckInContext extends CommandContext {
  readonly round: IsoWeek;
  readonly late: boolean;
  readonly submissionId: string;
}

/** The reports as they would stand when the corrected one makes place. */
export function withoutCorrected(
  checkIns: readonly CheckIn[],
  correctsId: string | null,
): readonly CheckIn[] {
  return checkIns.filter(({ id }) => id !== correctsId);
}

/** The course that a draft sets: its own, or with "no change" the last that stands. */
export function courseSetBy(
  draft: Pick<CheckInDraft, 'course' | 'unchanged' | 'correctsId'>,
  checkIns: readonly CheckIn[],
): Course | null {
  if (!draft.unchanged) return draft.course;
  return lastStanding(withoutCorrected(checkIns, draft.correctsId))?.course ?? null;
}
