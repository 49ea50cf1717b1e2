import type { Action } from './action';
import { isBlank } from './violation';

/** A note for the office and those of the action; an emptied note is no note. */
export function setInternalNote(action: Action, note: string | null): Action {
  return { ...action, internalNote: isBlank(note) ? null : note };
}
