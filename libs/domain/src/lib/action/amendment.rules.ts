import type { Action } from './action';
import { commandViolations } from './action-state.rules';
import type { ActionOutcome, ActionViolation } from './command-context';
import { distinct } from './plan.rules';
import { isBlank, settle, violation, when } from './violation';

/** Only what is given changes. */
export interface Amendment {
  readonly title?: string | undefined;
  readonly intendedResult?: string | undefined;
  readonly problemIds?: readonly string[] | undefined;
  readonly partnerIds?: readonly string[] | undefined;
}

/**
 * After confirmation the intended result and the problems change only with a reason, and history shows was and now.
 * Title and partners need none. People and dates have commands of their own.
 */
export function amendAction(
  action: Action,
  changes: Amendment,
  reason: string | null,
): ActionOutcome {
  const changed = amended(action, changes);
  const violations = [
    ...commandViolations(action, 'AMEND'),
    ...contentViolations(changed),
    ...when(
      isBlank(reason) && needsReason(action, changed),
      violation('AMENDMENT_WITHOUT_REASON', ['reason']),
    ),
  ];
  return settle(violations, () => changed);
}

function amended(action: Action, changes: Amendment): Action {
  return {
    ...action,
    title: changes.title ?? action.title,
    intendedResult: changes.intendedResult ?? action.intendedResult,
    problemIds: distinct(changes.problemIds ?? action.problemIds),
    partnerIds: distinct(changes.partnerIds ?? action.partnerIds),
  };
}

function contentViolations(changed: Action): readonly ActionViolation[] {
  return [
    ...when(isBlank(changed.title), violation('PLAN_WITHOUT_TITLE', ['title'])),
    ...when(isBlank(changed.intendedResult), violation('PLAN_WITHOUT_RESULT', ['intendedResult'])),
    ...when(changed.problemIds.length === 0, violation('PLAN_WITHOUT_PROBLEM', ['problemCodes'])),
  ];
}

function needsReason(before: Action, after: Action): boolean {
  const sameProblems =
    before.problemIds.length === after.problemIds.length &&
    before.problemIds.every((id) => after.problemIds.includes(id));
  return before.intendedResult !== after.intendedResult || !sameProblems;
}
