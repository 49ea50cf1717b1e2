import type { Action, Assignment, AssignmentRole } from './action';

/** Somebody is in a part from being named until declining or ending. */
export function isCurrent(assignment: Assignment): boolean {
  return assignment.state !== 'DECLINED' && assignment.state !== 'ENDED';
}

export function currentAssignments(action: Action, as: AssignmentRole): readonly Assignment[] {
  return action.assignments.filter((assignment) => assignment.as === as && isCurrent(assignment));
}

export function currentAssignment(action: Action, as: 'OWNER' | 'MONITOR'): Assignment | null {
  return currentAssignments(action, as)[0] ?? null;
}

/** The one person who answers for the action now, agreed or still only asked; null when nobody does. */
export function ownerOf(action: Action): string | null {
  return currentAssignment(action, 'OWNER')?.personId ?? null;
}

export function monitorOf(action: Action): string | null {
  return currentAssignment(action, 'MONITOR')?.personId ?? null;
}

export function reportersOf(action: Action): readonly string[] {
  return currentAssignments(action, 'REPORTER').map((assignment) => assignment.personId);
}

/** The owner who said yes; nobody reports a course before there is one. */
export function agreedOwnerOf(action: Action): string | null {
  const owner = currentAssignment(action, 'OWNER');
  return owner?.state === 'AGREED' ? owner.personId : null;
}

/**
 * For whom somebody acts: null for the owner in person, the owner for a reporter or the office.
 * Null too when nobody owns the action.
 */
export function onBehalfOf(action: Action, actorId: string): string | null {
  const owner = ownerOf(action);
  return owner === actorId ? null : owner;
}

export function replaceAssignment(action: Action, changed: Assignment): Action {
  return {
    ...action,
    assignments: action.assignments.map((one) => (one.id === changed.id ? changed : one)),
  };
}
