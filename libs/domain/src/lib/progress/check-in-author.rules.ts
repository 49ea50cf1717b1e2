import type { Action } from '../action/action';
import { isOwnAction } from '../action/action.policies';
import { isBlank, violation, when } from '../action/violation';
import type { CheckInDraft } from './check-in-draft';
import type { CheckInContext, CheckInSituation, ProgressViolation } from './check-in-situation';

/** Owner and reporters report on their own action; the office for the owner, with the reason why. */
export function authorViolations(
  { onBehalfReason }: CheckInDraft,
  action: Action,
  { actor }: CheckInContext,
): readonly ProgressViolation[] {
  return when(
    !isOwnAction(actor, action) && isBlank(onBehalfReason),
    violation('ON_BEHALF_WITHOUT_REASON', ['onBehalfReason']),
  );
}

/** A report is never edited: another takes its place, once, on the same action. */
export function correctionViolations(
  { correctsId }: CheckInDraft,
  { checkIns }: CheckInSituation,
): readonly ProgressViolation[] {
  if (correctsId === null) return [];
  const corrected = checkIns.find(({ id }) => id === correctsId);
  if (corrected === undefined) return [violation('CORRECTED_REPORT_UNKNOWN', ['corrects'])];
  return when(
    corrected.state !== 'STANDING',
    violation('CORRECTED_REPORT_NOT_STANDING', ['corrects'], { state: corrected.state }),
  );
}
