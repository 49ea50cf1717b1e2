import { actorsOf, ownerOf, type Action, type RuleViolation, type Viewer } from '@opvolging/domain';
import { OnBehalfInput } from '../inputs/on-behalf.input';
import type { RevisionNote } from '../store/action-store';

export interface Behalf {
  readonly violations: readonly RuleViolation[];
  readonly note: RevisionNote;
}

/**
 * Who does the owner's work for the owner is marked: a reporter by the part, the office also by its reason. The input
 * of such a command has a place for that reason; every other command people do in their own part.
 */
export function behalfOf(viewer: Viewer, action: Action, input: object): Behalf {
  const reason = ownReason(input);
  const parts = actorsOf(viewer, action);
  if (!(input instanceof OnBehalfInput) || parts.has('OWNER')) {
    return { violations: [], note: { reason } };
  }
  const given = input.onBehalfReason ?? null;
  const missing = given === null && !parts.has('REPORTER');
  return {
    violations: missing ? [{ code: 'REQUIRED', path: ['onBehalfReason'] }] : [],
    note: { onBehalfOfId: ownerOf(action), onBehalfReason: given, reason },
  };
}

function ownReason(input: object): string | null {
  return 'reason' in input && typeof input.reason === 'string' ? input.reason : null;
}
