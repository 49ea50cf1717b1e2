import type { Audience } from '../progress/check-in';
import { hasPermission } from './permission';
import type { Viewer } from './role';

/** Where a note or a request stands, as far as it decides who reads it. */
export interface TextPlace {
  readonly audience: Audience;
  /** The organisation that answers for the action. */
  readonly organisationId: string | null;
  readonly ownerId?: string | null;
  readonly reporterIds?: readonly string[];
  readonly monitorId?: string | null;
  /** Whom a request was put to. */
  readonly asksOrganisationId?: string | null;
  readonly asksPersonId?: string | null;
}

function isOneOf(id: string | null, ids: readonly (string | null | undefined)[]): boolean {
  return id !== null && ids.includes(id);
}

/** The owner's side of the action, the monitor who watches it, and whoever the request was put to. */
function isConcerned(viewer: Viewer, place: TextPlace): boolean {
  const people = [place.ownerId, place.monitorId, place.asksPersonId, ...(place.reporterIds ?? [])];
  const organisations = [place.organisationId, place.asksOrganisationId];
  return isOneOf(viewer.personId, people) || isOneOf(viewer.organisationId, organisations);
}

/**
 * Who reads a text with an audience. PROGRAMME: everyone signed in. BOARD: board, office and the action's own
 * organisation. OFFICE: office and own organisation. The monitor reads the texts of the action that is watched, and
 * who is asked reads the request. Only the text is hidden from others, never the row.
 */
export function canReadText(viewer: Viewer, place: TextPlace): boolean {
  if (!hasPermission(viewer, 'action:read')) return false;
  if (place.audience === 'PROGRAMME' || isConcerned(viewer, place)) return true;
  return hasPermission(viewer, place.audience === 'BOARD' ? 'audience:board' : 'audience:office');
}
