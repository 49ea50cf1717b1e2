import type { Role, Viewer } from '../identity/role';
import type { Action } from './action';
import { ACTION_COMMANDS } from './action-command';
import type { ActionActor, ActionCommand } from './action-command';
import { isPossible } from './action-state.rules';
import { monitorOf, ownerOf, reportersOf } from './assignment.rules';

const DOERS: readonly ActionActor[] = ['OWNER', 'REPORTER', 'OFFICE'];
const OFFICE_ONLY: readonly ActionActor[] = ['OFFICE'];
const INSIDERS: readonly ActionActor[] = ['OFFICE', 'OWNER', 'REPORTER', 'MONITOR'];

/** Who may give a command, by part: the programme's table of rights. Whether it is possible now is another question. */
export const COMMAND_RIGHTS: Readonly<Record<ActionCommand, readonly ActionActor[]>> = {
  PROPOSE: ['OFFICE', 'MEMBER'],
  REGISTER_ADOPTED: OFFICE_ONLY,
  REVISE_PLAN: ['OFFICE', 'PROPOSER'],
  OFFER: ['OFFICE', 'PROPOSER'],
  AGREE_AS_OWNER: ['OWNER'],
  AGREE_AS_MONITOR: ['MONITOR'],
  RECORD_AGREEMENT: OFFICE_ONLY,
  START: DOERS,
  CHECK_IN: DOERS,
  PAUSE: DOERS,
  RESUME: DOERS,
  STOP: OFFICE_ONLY,
  REQUEST_COMPLETION: DOERS,
  ANSWER_COMPLETION: ['MONITOR'],
  ADD_MILESTONE: DOERS,
  MEET_MILESTONE: DOERS,
  MOVE_MILESTONE: DOERS,
  WITHDRAW_MILESTONE: DOERS,
  DATE_MILESTONE: DOERS,
  AMEND_CRITERION: ['OWNER', 'OFFICE'],
  CORRECT_FIRST_DATE: OFFICE_ONLY,
  DISCUSS_MOVE: OFFICE_ONLY,
  AMEND: ['OWNER', 'OFFICE'],
  SET_REPORTERS: ['OWNER', 'OFFICE'],
  PROPOSE_HANDOVER: ['OWNER', 'MONITOR', 'OFFICE'],
  ANSWER_HANDOVER: ['RECEIVER'],
  RECORD_HANDOVER: OFFICE_ONLY,
  ADD_LINK: DOERS,
  REMOVE_LINK: DOERS,
  SET_INTERNAL_NOTE: INSIDERS,
  READ_INTERNAL_NOTE: INSIDERS,
};

/** Only members and the office take part in actions; board and ministry read. */
export function mayTakePart(roles: readonly Role[]): boolean {
  return roles.includes('OFFICE') || roles.includes('MEMBER');
}

/**
 * The parts in which somebody stands towards an action now. A part in an action counts only while the person still
 * has a role that takes part, so that ending a role ends its rights at once.
 */
export function actorsOf(viewer: Viewer, action: Action | null): ReadonlySet<ActionActor> {
  const roles = (['OFFICE', 'MEMBER'] as const).filter((role) => viewer.roles.includes(role));
  return new Set([...roles, ...(action === null ? [] : partsIn(action, viewer))]);
}

function partsIn(action: Action, { personId, roles }: Viewer): readonly ActionActor[] {
  const people: Readonly<Record<'PROPOSER' | 'OWNER' | 'MONITOR' | 'RECEIVER', string | null>> = {
    PROPOSER: action.proposedById,
    OWNER: ownerOf(action),
    MONITOR: monitorOf(action),
    RECEIVER: action.handover?.toPersonId ?? null,
  };
  const parts = (['PROPOSER', 'OWNER', 'MONITOR', 'RECEIVER'] as const).filter(
    (part) => people[part] === personId,
  );
  if (!mayTakePart(roles)) return [];
  return reportersOf(action).includes(personId) ? [...parts, 'REPORTER'] : parts;
}

/** The right alone, by role or own part in the action at this moment; null for what needs no action yet. */
export function mayCommand(viewer: Viewer, action: Action | null, command: ActionCommand): boolean {
  const parts = actorsOf(viewer, action);
  return COMMAND_RIGHTS[command].some((actor) => parts.has(actor));
}

/** The buttons to show: what this person may do and what this state allows. */
export function commandsFor(viewer: Viewer, action: Action): readonly ActionCommand[] {
  return ACTION_COMMANDS.filter(
    (command) =>
      command !== 'PROPOSE' &&
      command !== 'REGISTER_ADOPTED' &&
      mayCommand(viewer, action, command) &&
      isPossible(action, command),
  );
}

/** Owner or reporter now: whose own action it is. */
export function isOwnAction(viewer: Viewer, action: Action): boolean {
  const parts = actorsOf(viewer, action);
  return parts.has('OWNER') || parts.has('REPORTER');
}
