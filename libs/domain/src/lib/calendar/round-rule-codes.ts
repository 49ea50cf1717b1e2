import type { RefusalKind } from '../action/action-rule-codes';

/** With what a rule about rounds says no, and the kind of refusal that it is. */
export const ROUND_RULES = {
  ROUND_NOT_OPEN: 'INVALID_STATE',
} as const satisfies Readonly<Record<string, RefusalKind>>;

export type RoundRuleCode = keyof typeof ROUND_RULES;
