import type { Role, Viewer } from './role';

const EVERYONE = ['OFFICE', 'BOARD', 'MEMBER', 'MINISTRY'] as const;
const OFFICE = ['OFFICE'] as const;
const OFFICE_AND_MEMBERS = ['OFFICE', 'MEMBER'] as const;

/**
 * Which role opens which door: the coarse gate on every operation. Whether somebody may do it to *this* action, text
 * or problem is asked of the policies, since that depends on the part they have in it.
 */
export const PERMISSIONS = {
  'problem:read': EVERYONE,
  'problem:edit': OFFICE,
  'action:read': EVERYONE,
  'action:propose': OFFICE_AND_MEMBERS,
  'action:register-adopted': OFFICE,
  /** Offer, agree, start, report, move, meet, pause, complete, hand over: each in one's own part. */
  'action:take-part': OFFICE_AND_MEMBERS,
  'action:on-behalf': OFFICE,
  'action:stop': OFFICE,
  'action:correct-first-date': OFFICE,
  'action:discuss-move': OFFICE,
  'action:read-internal-note-any': OFFICE,
  'check-in:submit': OFFICE_AND_MEMBERS,
  'round:read': EVERYONE,
  'draft:keep': OFFICE_AND_MEMBERS,
  'help-request:answer': EVERYONE,
  'help-request:answer-on-behalf': OFFICE,
  'history:read': EVERYONE,
  'portfolio:read': EVERYONE,
  'work-list:read': OFFICE,
  'csv:export': EVERYONE,
  'audience:board': ['OFFICE', 'BOARD'],
  'audience:office': OFFICE,
  'person:read': EVERYONE,
  'person:read-contact': OFFICE,
  'person:manage': OFFICE,
  'organisation:read': EVERYONE,
  'organisation:manage': OFFICE,
  'outbox:read': OFFICE,
  'audit:read': OFFICE,
} as const satisfies Readonly<Record<string, readonly Role[]>>;
export type Permission = keyof typeof PERMISSIONS;

const ROLES_OF: Readonly<Record<Permission, readonly Role[]>> = PERMISSIONS;

/** Rights are the union over the roles; who is not signed in, or has no role left, has none. */
export function hasPermission(
  viewer: Pick<Viewer, 'roles'> | null,
  permission: Permission,
): boolean {
  return viewer !== null && viewer.roles.some((role) => ROLES_OF[permission].includes(role));
}
