import type { RuleViolation } from '@opvolging/domain';

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

/** Rules of the domain whose refusal is of another kind than "not in this state". */
const KIND_OF_RULE: Readonly<Record<string, UserErrorCode>> = {
  OWNER_IS_MONITOR: 'SEPARATION_OF_DUTIES',
  MILESTONE_DATE_CHANGED: 'CONFLICT',
  PLAN_CHANGED: 'CONFLICT',
};

/** Rules whose name says which kind they are. */
const KIND_BY_NAME: readonly (readonly [RegExp, UserErrorCode])[] = [
  [/_(REQUIRED|MISSING)$|^PLAN_WITHOUT_|_NEEDS_/, 'REQUIRED'],
  [/_UNKNOWN$/, 'UNKNOWN_REFERENCE'],
  [/_DUPLICATE$|_TWICE$/, 'DUPLICATE'],
  [/SEPARATION|_BY_SAME_PERSON$/, 'SEPARATION_OF_DUTIES'],
  [/_IN_(FUTURE|PAST)$|_OUT_OF_RANGE$|_TOO_MANY$/, 'OUT_OF_RANGE'],
];

function isUserErrorCode(code: string): code is UserErrorCode {
  return CODES.has(code);
}

/** The kind of refusal that the screen can rely on, for a violation of a rule. */
export function userErrorCodeOf({ code }: RuleViolation): UserErrorCode {
  if (isUserErrorCode(code)) {
    return code;
  }
  const byName = KIND_BY_NAME.find(([pattern]) => pattern.test(code))?.[1];
  return KIND_OF_RULE[code] ?? byName ?? 'INVALID_STATE';
}
