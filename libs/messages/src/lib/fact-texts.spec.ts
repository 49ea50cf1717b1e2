import { FACT_CODES } from '@opvolging/domain';
import { catalogue as english } from './en/catalogue';
import { factInShort, factSentence } from './fact-texts';
import { catalogue as dutch } from './nl/catalogue';

describe('what stands out, in words', () => {
  it('tells milestone, days and the day it was meant for', () => {
    const fact = {
      code: 'MILESTONE_LATE',
      days: 12,
      since: '2026-11-12',
      milestone: { title: 'Convenant getekend' },
    } as const;

    expect(factSentence(dutch, fact)).toBe(
      'Mijlpaal “Convenant getekend” is 12 dagen te laat (was 12 nov 2026).',
    );
    expect(factInShort(dutch, fact)).toBe('12 dagen te laat');
    expect(factInShort(english, { ...fact, days: 1 })).toBe('1 day late');
  });

  it.each(FACT_CODES)('reads well when all is known and when nothing is: %s', (code) => {
    const known = { code, days: 1, count: 3, since: '2026-11-12', milestone: { title: 'T' } };
    const texts = [known, { code }].flatMap((fact) =>
      [dutch, english].flatMap((language) => [
        factSentence(language, fact),
        factInShort(language, fact),
      ]),
    );

    expect(texts.filter((text) => /undefined|null|NaN| {2}| [.,]/.test(text))).toEqual([]);
  });
});
