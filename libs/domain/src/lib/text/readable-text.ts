/**
 * A text as a person reads it, for pattern search: digits of all scripts as 0-9, full-width and other forms as plain
 * letters, without invisible characters and loose accents; with the way back to the text as it was given.
 */
export interface ReadableText {
  readonly text: string;
  /** Per unit of `text`: where it starts and ends in the text as it was given. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const DIGIT = /^\p{Nd}$/u;
const INVISIBLE = /^[\p{Cf}\p{M}]$/u;
/** One sign can stand for a whole phrase (U+FDFA for 18 letters); no number hides in the rest of it. */
const LONGEST_FORM = 4;

/** Digits of a script stand in a row of ten from zero, so the value is the distance to the start of the row. */
function digitValue(point: number): string {
  let steps = 0;
  while (steps < 10 && DIGIT.test(String.fromCodePoint(point - steps - 1))) steps += 1;
  return String(steps % 10);
}

function readableForm(sign: string): string {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 128) return sign;
  if (INVISIBLE.test(sign)) return '';
  const form = sign.normalize('NFKC').slice(0, LONGEST_FORM);
  const isForeignDigit = DIGIT.test(form) && (form.codePointAt(0) ?? 0) > 127;
  return isForeignDigit ? digitValue(form.codePointAt(0) ?? 0) : form;
}

export function readable(raw: string): ReadableText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const sign of raw) {
    const form = readableForm(sign);
    for (let unit = 0; unit < form.length; unit += 1) {
      starts.push(at);
      ends.push(at + sign.length);
    }
    text += form;
    at += sign.length;
  }
  return { text, starts, ends };
}
