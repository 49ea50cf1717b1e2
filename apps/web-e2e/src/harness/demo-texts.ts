import { BLOEMLEZING, SMALL_PROGRAMME } from '@opvolging/testing';

/** Names of organisations are the same in every language. */
const NAMES = ['organisation', 'partners'];

/** One word may be a word of both languages; from two on it is a text. */
const A_TEXT = /\S\s+\S/;

const LONG_ENOUGH = 12;

/** A long text may be cut; this much of its beginning stands on any page that shows it. */
const BEGINNING = 40;

/** What people wrote in the demo programme, by the language in which it stands there. */
export const DEMO_TEXTS = {
  nl: beginnings([
    ...SMALL_PROGRAMME.deeds.flatMap(({ what }) => textsIn(what, (key) => !/En$/.test(key))),
    ...textsIn(BLOEMLEZING, (key) => /Nl$/.test(key)),
  ]),
  en: beginnings([
    ...SMALL_PROGRAMME.deeds.flatMap(({ what }) => textsIn(what, (key) => /En$/.test(key))),
    ...textsIn(BLOEMLEZING, (key) => /En$/.test(key)),
  ]),
};

/** All texts under keys that count, however deep. */
function textsIn(value: unknown, counts: (key: string) => boolean): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) => {
    if (NAMES.includes(key)) return [];
    if (typeof one !== 'string') return textsIn(one, counts);
    return counts(key) ? [one] : [];
  });
}

function beginnings(texts: readonly string[]): string[] {
  const cut = texts
    .filter((text) => A_TEXT.test(text) && text.length >= LONG_ENOUGH)
    .map((text) => text.slice(0, BEGINNING).trim());
  return [...new Set(cut)];
}
