import { PRIVACY_KINDS, type RuleViolation } from '@opvolging/domain';
import { userErrorMessage } from '@opvolging/messages';
import type { RequestContext } from '../context/request-context';
import { userErrorCodeOf } from './user-error-code';
import type { PrivacySpanObject, UserErrorObject } from './user-error.object';

const MOST_SHOWN = 50;

/** The refusals of a rule as the reader sees them, all at once. */
export function userErrors(
  ctx: RequestContext,
  violations: readonly RuleViolation[],
): UserErrorObject[] {
  return violations.slice(0, MOST_SHOWN).map((violation) => userError(ctx, violation));
}

function userError(ctx: RequestContext, violation: RuleViolation): UserErrorObject {
  const code = userErrorCodeOf(violation);
  return {
    code,
    rule: violation.code === code ? null : violation.code,
    field: violation.path ? ['input', ...violation.path] : null,
    message: userErrorMessage(ctx.catalogue, {
      code,
      rule: violation.code,
      details: violation.details ?? {},
    }),
    conflict: null,
    privacy: privacySpan(violation),
  };
}

function privacySpan({ code, details }: RuleViolation): PrivacySpanObject | null {
  const kind = PRIVACY_KINDS.find((one) => one === details?.['kind']);
  if (code !== 'PRIVACY_FINDING' || !details || !kind) {
    return null;
  }
  return {
    kind,
    start: Number(details['start']),
    length: Number(details['length']),
    blocking: details['severity'] === 'BLOCK',
  };
}
