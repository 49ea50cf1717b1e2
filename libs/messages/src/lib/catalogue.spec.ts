import type { Catalogue } from './catalogue';
import { catalogue as english } from './en/catalogue';
import { catalogue as dutch } from './nl/catalogue';
import { textsOf } from './testing/catalogue-texts';

const pathsOf = (catalogue: Catalogue) =>
  textsOf(catalogue)
    .map(({ path }) => path)
    .sort();
const byPath = (catalogue: Catalogue, count: 1 | 2) =>
  new Map(textsOf(catalogue, count).map(({ path, text }) => [path, text]));
const parametersIn = (text: string) => [...new Set(text.match(/\[\w+\]/g) ?? [])].sort();

describe('the two languages', () => {
  it('have every key of each other', () => {
    expect(pathsOf(english)).toEqual(pathsOf(dutch));
  });

  it.each([1, 2] as const)('tell the same parameters when there is a count of %i', (count) => {
    const texts = byPath(english, count);
    const different = textsOf(dutch, count).filter(
      ({ path, text }) => parametersIn(text).join() !== parametersIn(texts.get(path) ?? '').join(),
    );

    expect(different).toEqual([]);
  });

  it('never share a text of more than two words', () => {
    const texts = byPath(english, 2);
    const same = textsOf(dutch).filter(
      ({ path, text }) => wordsIn(text) > 2 && texts.get(path) === text,
    );

    expect(same).toEqual([]);
  });
});

describe.each([
  ['Dutch', dutch],
  ['English', english],
] as const)('every text in %s', (_name, catalogue) => {
  const texts = [...textsOf(catalogue, 1), ...textsOf(catalogue, 2)];

  it('says something', () => {
    expect(texts.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('shows no value that is missing', () => {
    expect(texts.filter(({ text }) => /undefined|null|NaN|\[object/.test(text))).toEqual([]);
  });

  it('has no space before a stop, no double space and no straight double quote', () => {
    expect(texts.filter(({ text }) => / [.,;:?!](\s|$)| {2}|"/.test(text))).toEqual([]);
  });

  it('keeps its sentences to fifteen words', () => {
    const long = texts.filter(({ text }) =>
      text.split(/[.?!:](?:\s|$)/).some((sentence) => wordsIn(sentence) > 15),
    );

    expect(long).toEqual([]);
  });
});

describe('every text in Dutch', () => {
  const texts = [...textsOf(dutch, 1), ...textsOf(dutch, 2)];

  it('keeps away from the words that are about victims in this field', () => {
    const loaded = /\b(melding|meldingen|signaal|signalen|zaak|zaken|dossiers?|casus(sen)?)\b/i;

    expect(texts.filter(({ text }) => loaded.test(text))).toEqual([]);
  });

  it('is plain', () => {
    expect(texts.filter(({ text }) => /\b(gelieve|middels|indien|oeps)\b/i.test(text))).toEqual([]);
  });

  it('says u', () => {
    expect(texts.filter(({ text }) => /\b(je|jij|jou|jouw|jullie)\b/i.test(text))).toEqual([]);
  });

  it('uses one word for one thing', () => {
    const others =
      /\b(knelpunt|actiepunt|hulpvraag|deadline|verouderd|rapportage|vervanger|status-?update)\b/i;

    expect(texts.filter(({ text }) => others.test(text))).toEqual([]);
  });
});

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}
