import type { Role, Viewer } from '../lib/identity/role';

/** A member of the police, unless said otherwise. */
export function aViewer(given: Partial<Viewer> = {}): Viewer {
  return { personId: 'somebody', organisationId: 'police', roles: ['MEMBER'], ...given };
}

/** Somebody known by id, with roles. */
export function aPerson(personId: string, ...roles: readonly Role[]): Viewer {
  return aViewer({ personId, roles: roles.length === 0 ? ['MEMBER'] : roles });
}
