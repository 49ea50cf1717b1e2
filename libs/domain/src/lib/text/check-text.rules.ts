import type { RuleViolation } from '../result/result';
import { cleanText, codePointLength } from './clean-text.rules';
import type { TextLimit } from './text-limits';

export type TextFindingCode =
  'REQUIRED' | 'TOO_LONG' | 'TOO_SHORT' | 'INVALID_CHARACTER' | 'INVALID_FORMAT';
export type TextFinding = RuleViolation<TextFindingCode>;

export interface TextDemand extends TextLimit {
  readonly required?: boolean;
}

/**
 * What no text may hold: control characters but tab and line end (NUL breaks PostgreSQL), halves of a surrogate pair
 * (both databases would store something else), marks that turn the direction of reading (a text would look like
 * another one), a byte order mark inside, and more than five combining marks on one letter.
 */
const FORBIDDEN = /(?![\t\n])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFEFF]|\p{M}{6,}/u;
const LINE_END = /[\n\u2028\u2029]/u;
/** Something that can be seen; a title of nothing but invisible characters counts as empty. */
const VISIBLE = /[^\s\p{Cf}]/u;

function invalidCharacter(text: string, multiline: boolean): readonly TextFinding[] {
  const at = text.search(FORBIDDEN);
  const lineEnd = multiline ? -1 : text.search(LINE_END);
  const first = at < 0 ? lineEnd : at;
  if (first < 0) return [];
  const point = text.codePointAt(first) ?? 0;
  const character = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  const position = codePointLength(text.slice(0, first)) + 1;
  return [{ code: 'INVALID_CHARACTER', details: { character, position } }];
}

function wrongLength(text: string, { max, min = 0 }: TextDemand): readonly TextFinding[] {
  const length = codePointLength(text);
  if (length > max) return [{ code: 'TOO_LONG', details: { max, length } }];
  if (length > 0 && length < min) return [{ code: 'TOO_SHORT', details: { min, length } }];
  return [];
}

/** Everything that is wrong with a text at once; an empty one is wrong only where it is required. */
export function checkText(raw: string, demand: TextDemand): readonly TextFinding[] {
  const text = cleanText(raw);
  const missing = demand.required === true && !VISIBLE.test(text);
  return [
    ...(missing ? [{ code: 'REQUIRED' } as const] : wrongLength(text, demand)),
    ...invalidCharacter(text, demand.multiline === true),
  ];
}
