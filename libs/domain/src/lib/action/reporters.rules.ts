import type { Action } from './action';
import { commandViolations } from './action-state.rules';
import { currentAssignments, monitorOf } from './assignment.rules';
import { newAssignment } from './assignment-new';
import type { ActionOutcome, CommandContext } from './command-context';
import { settle, violation, when } from './violation';

/**
 * Reporters draft and report for the owner and agree to nothing. The list given becomes the list: who is no longer in
 * it ends, who is new starts. The monitor is never among them, since who reported does not confirm completion.
 */
export function setReporters(
  action: Action,
  personIds: readonly string[],
  ctx: CommandContext,
): ActionOutcome {
  const monitor = monitorOf(action);
  const violations = [
    ...commandViolations(action, 'SET_REPORTERS'),
    ...when(
      monitor !== null && personIds.includes(monitor),
      violation('REPORTER_IS_MONITOR', ['reporterIds']),
    ),
  ];
  return settle(violations, () => withReporters(action, personIds, ctx));
}

export function withReporters(
  action: Action,
  personIds: readonly string[],
  ctx: CommandContext,
): Action {
  const wanted = new Set(personIds);
  const current = currentAssignments(action, 'REPORTER');
  const leaving = current.filter((one) => !wanted.has(one.personId));
  const staying = new Set(current.map((one) => one.personId));
  const kept = action.assignments.map((one) =>
    leaving.includes(one) ? { ...one, state: 'ENDED' as const, at: ctx.now } : one,
  );
  const joining = [...wanted].filter((personId) => !staying.has(personId));
  return {
    ...action,
    assignments: [
      ...kept,
      ...joining.map((personId) =>
        newAssignment({ as: 'REPORTER', personId, state: 'AGREED' }, ctx),
      ),
    ],
  };
}
