import {
  ACTION_RULES,
  IDENTITY_RULES,
  PROBLEM_RULES,
  PROGRESS_RULES,
  ROUND_RULES,
  type RuleViolation,
} from '@opvolging/domain';
import { USER_ERROR_CODES, type UserErrorCode } from '@opvolging/messages';

const CODES: ReadonlySet<string> = new Set(USER_ERROR_CODES);

/** The domain says of each rule what kind of refusal it is. */
const KIND_OF_RULE: Readonly<Record<string, UserErrorCode>> = {
  ...ACTION_RULES,
  ...IDENTITY_RULES,
  ...PROBLEM_RULES,
  ...PROGRESS_RULES,
  ...ROUND_RULES,
};

function isUserErrorCode(code: string): code is UserErrorCode {
  return CODES.has(code);
}

/** The kind of refusal that the screen can rely on, for a violation of a rule. */
export function userErrorCodeOf({ code }: RuleViolation): UserErrorCode {
  return isUserErrorCode(code) ? code : (KIND_OF_RULE[code] ?? 'INVALID_STATE');
}
