import type { Action } from './action';
import { isOpenAction } from './action-state.rules';
import { isCurrent, ownerOf } from './assignment.rules';
import type { CommandContext } from './command-context';

/**
 * An account closes: what the person owned, watched or reported on ends, and an open action without owner says since
 * when. Done and stopped actions keep their people. Gives the same object when nothing changes.
 */
export function endAssignmentsOf(
  action: Action,
  personId: string,
  ctx: Pick<CommandContext, 'today' | 'now'>,
): Action {
  const ends = action.assignments.filter((one) => one.personId === personId && isCurrent(one));
  const receives = action.handover?.toPersonId === personId;
  if (!isOpenAction(action) || (ends.length === 0 && !receives)) return action;
  const wasOwner = ownerOf(action) === personId;
  return {
    ...action,
    handover: receives ? null : action.handover,
    withoutOwnerSince: wasOwner ? ctx.today : action.withoutOwnerSince,
    assignments: action.assignments.map((one) =>
      ends.includes(one) ? { ...one, state: 'ENDED', at: ctx.now } : one,
    ),
  };
}
