export const ROLES = ['OFFICE', 'BOARD', 'MEMBER', 'MINISTRY'] as const;
export type Role = (typeof ROLES)[number];

/** Who looks or acts: the one who signed in. Rights are the union over the roles. */
export interface Viewer {
  readonly personId: string;
  readonly organisationId: string | null;
  readonly roles: readonly Role[];
}
