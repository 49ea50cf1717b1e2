import { passesElevenTest } from './eleven-test.rules';
import type { FoundSpan, PrivacySeverity } from './privacy-finding';

const SEPARATOR = String.raw`[ .\u2010-\u2015\u2212-]`;

function grouped(...sizes: readonly number[]): string {
  return sizes.map((size) => String.raw`\d{${size}}`).join(SEPARATOR);
}

/** Groups as people write the number; a dot and more digits make it an amount. */
const IN_GROUPS = [grouped(3, 3, 3), grouped(4, 2, 3), grouped(3, 2, 4)].join('|');
/** Pairs or single digits; with more of them on either side it is a row of a table. */
const IN_PAIRS = [
  grouped(2, 2, 2, 3),
  grouped(2, 2, 2, 2, 1),
  grouped(1, 1, 1, 1, 1, 1, 1, 1, 1),
].join('|');

/** Looks ahead, so that a number that begins inside a row that fails the test is still seen. */
const NINE_DIGITS = new RegExp(
  String.raw`(?<!\d)(?=(\d{9}(?!\d)|(?<!\d\.)(?:${IN_GROUPS})(?!\.?\d)|` +
    String.raw`(?<!\d${SEPARATOR})(?:${IN_PAIRS})(?!${SEPARATOR}?\d)))`,
  'gu',
);
const EIGHT_DIGITS = /(?<!\d)(?=(\d{8})(?!\d))/gu;

const NUMBER_WORD = String.raw`(?:[-. ]{0,2}(?:nummers?|nrs?|numbers?|no|id))?[\s.:#(-]{0,3}`;
/** Papers, organisations and amounts: of their numbers one in eleven passes the test by chance. */
const OTHER_NUMBER = new RegExp(
  String.raw`(?:€|(?<![\p{L}\d])(?:kamerstuk|kamerstukken|kst|kvk|k\.v\.k|handelsregister|rsin|` +
    String.raw`btw|vat|oin|eur))${NUMBER_WORD}(?:NL)?$`,
  'iu',
);
const CITIZEN_WORD = new RegExp(
  String.raw`(?<![\p{L}\d])(?:bsn|burgerservice|sofi|citizen service)${NUMBER_WORD}$`,
  'iu',
);
/** The country code before the nine digits of a telephone number abroad or at home. */
const COUNTRY_CODE = /(?:\+|(?<![\d.,])00)[1-9]\d{0,2}[ .-]?(?:\(0\)[ .-]?)?$/u;
const LOOK_BACK = 40;

function isVatNumber(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /^NL$/i.test(text.slice(Math.max(0, start - 2), start)) &&
    /^B\d\d$/i.test(text.slice(end, end + 3))
  );
}

function hasMixedSeparators(written: string): boolean {
  return new Set(written.replace(/\d/g, '')).size > 1;
}

function nineDigitsAt(text: string, written: string, start: number): readonly FoundSpan[] {
  if (!passesElevenTest(written.replace(/\D/g, '')) || hasMixedSeparators(written)) return [];
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  if (COUNTRY_CODE.test(before)) return [];
  const end = start + written.length;
  const other = OTHER_NUMBER.test(before) || isVatNumber(text, { start, end });
  const severity: PrivacySeverity = other ? 'WARN' : 'BLOCK';
  return [{ kind: 'BSN', severity, start, end }];
}

function eightDigitsAt(text: string, written: string, start: number): readonly FoundSpan[] {
  const named = CITIZEN_WORD.test(text.slice(Math.max(0, start - LOOK_BACK), start));
  if (!named || !passesElevenTest(`0${written}`)) return [];
  return [{ kind: 'BSN', severity: 'BLOCK', start, end: start + written.length }];
}

/**
 * A citizen service number: nine digits, bare or in groups, that pass the 11-test. Refused without override; it only
 * warns where a word such as Kamerstuk, KvK, RSIN or btw stands directly before. Eight digits count only where the
 * number is named, since its leading zero is often left out.
 */
export function findCitizenNumbers(text: string): readonly FoundSpan[] {
  const nine = [...text.matchAll(NINE_DIGITS)].flatMap(({ 1: written = '', index }) =>
    nineDigitsAt(text, written, index),
  );
  const eight = [...text.matchAll(EIGHT_DIGITS)].flatMap(({ 1: written = '', index }) =>
    eightDigitsAt(text, written, index),
  );
  return [...nine, ...eight];
}
