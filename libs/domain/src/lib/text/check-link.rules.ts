import { checkText } from './check-text.rules';
import type { TextFinding } from './check-text.rules';
import { cleanText } from './clean-text.rules';
import { TEXT_LIMITS } from './text-limits';

const HTTPS_LINK =
  /^https:\/\/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.?(?::\d{1,5})?(?:[/?#][^\s\p{C}"<>\\]*)?$/iu;

/** A link is https, at most 2,048 characters, and names no user or password before the host. */
export function checkLink(
  raw: string,
  demand: { readonly required?: boolean } = {},
): readonly TextFinding[] {
  const findings = checkText(raw, { ...TEXT_LIMITS.link, ...demand });
  const link = cleanText(raw);
  if (findings.length > 0 || link === '' || HTTPS_LINK.test(link)) return findings;
  return [{ code: 'INVALID_FORMAT', details: { form: 'link' } }];
}
