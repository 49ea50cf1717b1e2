import { checkText } from '../text/check-text.rules';
import type { TextFinding } from '../text/check-text.rules';
import { cleanText } from '../text/clean-text.rules';
import { TEXT_LIMITS } from '../text/text-limits';

const ADDRESS = /^[\p{L}\d!#$%&'*+/=?^_{|}~.-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;

/** The address by which an account is found: case and space around it make no difference. */
export function normaliseEmail(raw: string): string {
  return cleanText(raw).toLowerCase();
}

/** One mailbox at a named domain; names before it, lists and quoted forms are refused. */
export function checkEmail(raw: string): readonly TextFinding[] {
  const findings = checkText(raw, { ...TEXT_LIMITS.mail, required: true });
  if (findings.length > 0 || ADDRESS.test(normaliseEmail(raw))) return findings;
  return [{ code: 'INVALID_FORMAT', details: { form: 'email' } }];
}
