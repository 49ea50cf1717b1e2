import type { Action } from '../action/action';
import { commandViolations } from '../action/action-state.rules';
import type { ActionViolation } from '../action/command-context';
import { moveMilestone } from '../action/milestone-move.rules';
import { within } from '../action/violation';
import { accepted, refused } from '../result/result';
import type { Result } from '../result/result';
import type { CheckInDraft } from './check-in-draft';
import { authorViolations, correctionViolations } from './check-in-author.rules';
import { checkInOutcome } from './check-in-outcome';
import type { CheckInOutcome } from './check-in-outcome';
import { courseSetBy } from './check-in-situation';
import type { CheckInContext, CheckInSituation, ProgressViolation } from './check-in-situation';
import { courseViolations, helpViolations } from './course.rules';
import { unchangedViolations } from './unchanged.rules';

export type CheckInViolation = ActionViolation | ProgressViolation;

/**
 * A report sets a course: only in progress, only when an owner has agreed. Everything that is wrong with it, its
 * request and its date moves is named at once; the date moves are tried one after the other.
 */
export function reviewCheckIn(
  draft: CheckInDraft,
  situation: CheckInSituation,
  ctx: CheckInContext,
): Result<CheckInOutcome, CheckInViolation> {
  const moved = movedBy(draft, situation.action, ctx);
  const violations = [
    ...commandViolations(situation.action, 'CHECK_IN'),
    ...courseViolations(draft, situation),
    ...unchangedViolations(draft, situation, ctx.round),
    ...helpViolations(draft.help, ctx.today),
    ...authorViolations(draft, situation.action, ctx),
    ...correctionViolations(draft, situation),
    ...moved.violations,
  ];
  const course = courseSetBy(draft, situation.checkIns);
  if (course === null || violations.length > 0) return refused(...violations);
  return accepted(
    checkInOutcome({ ...draft, course }, { ...situation, action: moved.action }, ctx),
  );
}

interface Moved {
  readonly action: Action;
  readonly violations: readonly ActionViolation[];
}

function movedBy(draft: CheckInDraft, action: Action, ctx: CheckInContext): Moved {
  const start: Moved = { action, violations: [] };
  return draft.moves.reduce((before, move, index) => {
    const { submissionId } = ctx;
    const result = moveMilestone(before.action, { ...move, submissionId }, ctx);
    if (result.ok) return { ...before, action: result.value };
    const found = within(['moves', String(index)], result.violations);
    return { ...before, violations: [...before.violations, ...found] };
  }, start);
}
