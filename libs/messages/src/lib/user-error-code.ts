/** What a user error is, apart from the rule that said no. The schema's enum holds the same codes. */
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
