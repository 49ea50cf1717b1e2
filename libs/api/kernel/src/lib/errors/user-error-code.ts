import {
  ACTION_RULES,
  IDENTITY_RULES,
  PROBLEM_RULES,
  PROGRESS_RULES,
  ROUND_RULES,
  type RuleViolation,
} from '@opvolging/domain';

export const USER_ERROR_CODES = [
  'REQUIRED',
  'TOO_LONG',
  'TOO_SHORT',
  'INVALID_FORMAT',
  'INVALID_CHARACTER',
  'OUT_OF_RANGE',
  'UNKNOWN_REFERENCE',
  'DUPLICATE',
  'NOT_FOUND',
  'INVALID_STATE',
  'CONFLICT',
  'IDEMPOTENCY_KEY_REUSED',
  'PRIVACY_FINDING',
  'SEPARATION_OF_DUTIES',
  'INVALID_CREDENTIALS',
  'LAST_ADMINISTRATOR',
] as const;
export type UserErrorCode = (typeof USER_ERROR_CODES)[number];

const CODES: ReadonlySet<string> = new Set(USER_ERROR_CODES);

/** Each rule of the domain says itself which kind of refusal it is. */
const KIND_OF_RULE: Readonly<Record<string, UserErrorCode>> = {
  ...ACTION_RULES,
  ...PROBLEM_RULES,
  ...PROGRESS_RULES,
  ...ROUND_RULES,
  ...IDENTITY_RULES,
};

function isUserErrorCode(code: string): code is UserErrorCode {
  return CODES.has(code);
}

/** The kind of refusal that the screen can rely on, for a violation of a rule. */
export function userErrorCodeOf({ code }: RuleViolation): UserErrorCode {
  return isUserErrorCode(code) ? code : (KIND_OF_RULE[code] ?? 'INVALID_STATE');
}
