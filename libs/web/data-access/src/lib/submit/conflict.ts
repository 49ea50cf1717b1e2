import type { Submit_UserErrorFragment } from '../generated/graphql';

/** Somebody else was first: who, when, and in which fields. */
export type Conflict = NonNullable<Submit_UserErrorFragment['conflict']>;

export function conflictIn(errors: readonly Submit_UserErrorFragment[]): Conflict | null {
  return errors.find((error) => error.code === 'CONFLICT')?.conflict ?? null;
}

/**
 * Two people in different fields both keep their work: the form may send again by itself when it is
 * known what changed and none of that is in its own fields. `milestone` covers `milestone.currentDate`.
 */
export function maySendAgain(conflict: Conflict, edits: readonly string[] | undefined): boolean {
  if (edits === undefined || conflict.changedFields.length === 0) return false;
  return !conflict.changedFields.some((changed) => edits.some((edit) => overlaps(changed, edit)));
}

function overlaps(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}
