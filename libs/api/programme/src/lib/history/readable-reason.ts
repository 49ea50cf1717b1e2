import type { Action, Viewer } from '@opvolging/domain';
import { canReadDeclineReason } from '../action-reading/decline-reason.policies';
import { declinedIn } from './action-deed';

interface ReasonOfChange {
  readonly command: string;
  readonly reason: string | null;
  readonly before: Action | null;
  readonly after: Action;
}

/** Why somebody did not agree is not for everybody; who may not read it sees the change without it. */
export function readableReason(
  viewer: Viewer,
  { command, reason, before, after }: ReasonOfChange,
): string | null {
  const declined = declinedIn(before, after);
  const readable = declined.every((one) => canReadDeclineReason(viewer, after, one));
  return readable && command !== 'setInternalNote' ? reason : null;
}
