import type { Role } from './role';

export const ACCOUNT_STATES = ['INVITED', 'ACTIVE', 'CLOSED'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

/** The way in of one person; the person stays in all records when it closes. */
export interface Account {
  readonly personId: string;
  readonly state: AccountState;
  readonly roles: readonly Role[];
}
