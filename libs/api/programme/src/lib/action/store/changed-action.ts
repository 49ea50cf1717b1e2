import type { Action } from '@opvolging/domain';

/** An action as it stood, null when it is new, and as it stands. */
export interface ChangedAction {
  readonly before: Action | null;
  readonly after: Action;
}
