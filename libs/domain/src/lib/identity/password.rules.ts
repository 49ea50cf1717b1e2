import type { RuleViolation } from '../result/result';
import { codePointLength } from '../text/clean-text.rules';
import { COMMON_PASSWORD_ROWS, COMMON_PASSWORD_WORDS } from './common-passwords';
import { normaliseEmail } from './email.rules';

export const PASSWORD_LIMITS = { min: 15, max: 128 } as const;

export type PasswordViolation = RuleViolation<
  'TOO_SHORT' | 'TOO_LONG' | 'PASSWORD_IS_COMMON' | 'PASSWORD_IS_EMAIL'
>;

/** The same characters whatever keyboard wrote them; space counts, so nothing is trimmed. Hash and compare this. */
export function normalisePassword(raw: string): string {
  return raw.normalize('NFC');
}

function isOnePieceRepeated(text: string): boolean {
  const longestPiece = Math.floor(text.length / 2);
  for (let size = 1; size <= longestPiece; size += 1) {
    if (text.slice(size) === text.slice(0, -size)) return true;
  }
  return false;
}

function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  if (COMMON_PASSWORD_ROWS.some((row) => row.includes(lower))) return true;
  return isOnePieceRepeated(lower) || COMMON_PASSWORD_WORDS.has(lower.replace(/\P{L}/gu, ''));
}

function isOfEmail(password: string, email: string): boolean {
  const own = normaliseEmail(email);
  return [own, own.split('@')[0]].includes(password.toLowerCase());
}

/**
 * A new password has 15 to 128 characters and no demands on their kind; it is not one that is guessed first, nor the
 * person's own e-mail address. Asked when it is set, never at sign-in.
 */
export function checkPassword(raw: string, email: string): readonly PasswordViolation[] {
  const password = normalisePassword(raw);
  const length = codePointLength(password);
  const { min, max } = PASSWORD_LIMITS;
  if (length < min) return [{ code: 'TOO_SHORT', details: { min, length } }];
  if (length > max) return [{ code: 'TOO_LONG', details: { max, length } }];
  if (isOfEmail(password, email)) return [{ code: 'PASSWORD_IS_EMAIL' }];
  return isCommon(password) ? [{ code: 'PASSWORD_IS_COMMON' }] : [];
}
