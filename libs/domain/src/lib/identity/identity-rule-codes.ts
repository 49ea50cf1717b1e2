import type { RefusalKind } from '../action/action-rule-codes';

/** Every code with which a rule about people says no, and the kind of refusal that it is. */
export const IDENTITY_RULES = {
  PASSWORD_IS_COMMON: 'OUT_OF_RANGE',
  PASSWORD_IS_EMAIL: 'OUT_OF_RANGE',
  ACCOUNT_IS_CLOSED: 'INVALID_STATE',
  ACCOUNT_IS_OWN: 'SEPARATION_OF_DUTIES',
  ROLES_ARE_OWN: 'SEPARATION_OF_DUTIES',
  LAST_ADMINISTRATOR: 'LAST_ADMINISTRATOR',
  INVITATION_EXPIRED: 'INVALID_STATE',
  INVITATION_USED: 'INVALID_STATE',
  INVITATION_WITHDRAWN: 'INVALID_STATE',
} as const satisfies Readonly<Record<string, RefusalKind | 'LAST_ADMINISTRATOR'>>;

export type IdentityRuleCode = keyof typeof IDENTITY_RULES;
