import * as fc from 'fast-check';
import { checkText } from './check-text.rules';
import { cleanText, codePointLength } from './clean-text.rules';
import { TEXT_LIMITS } from './text-limits';

const title = TEXT_LIMITS.title;
const note = TEXT_LIMITS.note;

describe('text as it is stored', () => {
  it('is composed, without space around it and with one kind of line end', () => {
    expect(cleanText('  cafe\u0301\r\nbar\rbaz\u00A0\n')).toBe('caf\u00E9\nbar\nbaz');
  });

  it('is not changed by cleaning it twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        expect(cleanText(cleanText(raw))).toBe(cleanText(raw));
      }),
    );
  });
});

describe('the length of a text', () => {
  it.each([199, 200])('is right for a title of %d', (length) => {
    expect(checkText('a'.repeat(length), title)).toEqual([]);
  });

  it('is refused one code point above the limit, and says both numbers', () => {
    expect(checkText('a'.repeat(201), title)).toEqual([
      { code: 'TOO_LONG', details: { max: 200, length: 201 } },
    ]);
  });

  it('counts an emoji as one and a composed letter as one', () => {
    expect(codePointLength(cleanText('😀e\u0301'))).toBe(2);
    expect(checkText('😀'.repeat(200), title)).toEqual([]);
    expect(checkText('e\u0301'.repeat(200), title)).toEqual([]);
  });

  it('does not count space around it', () => {
    expect(checkText(`  ${'a'.repeat(200)}\n`, title)).toEqual([]);
  });

  it('is refused for a search of one letter, but no search at all is fine', () => {
    expect(checkText('a', TEXT_LIMITS.search)).toEqual([
      { code: 'TOO_SHORT', details: { min: 2, length: 1 } },
    ]);
    expect(checkText('', TEXT_LIMITS.search)).toEqual([]);
    expect(checkText('aa', TEXT_LIMITS.search)).toEqual([]);
  });

  it('answers 9,000 characters with one clear finding', () => {
    expect(checkText('x'.repeat(9000), note)).toEqual([
      { code: 'TOO_LONG', details: { max: 1000, length: 9000 } },
    ]);
  });
});

describe('a required text', () => {
  it.each(['', '   ', '\n\t', '\u200B\u200B', '\uFEFF'])(
    'is missing when it shows nothing: %j',
    (raw) => {
      expect(checkText(raw, { ...title, required: true })).toEqual([{ code: 'REQUIRED' }]);
    },
  );

  it('may be left out where it is not required', () => {
    expect(checkText('  ', title)).toEqual([]);
  });
});

describe('the characters of a text', () => {
  it.each([
    ['a\u0000b', 'U+0000'],
    ['a\u0007b', 'U+0007'],
    ['a\u0085b', 'U+0085'],
    ['a\u007Fb', 'U+007F'],
    ['a\uD800b', 'U+D800'],
    ['a\uDC00b', 'U+DC00'],
    ['a\u202Eb', 'U+202E'],
    ['a\u2066b', 'U+2066'],
    ['a\uFEFFb', 'U+FEFF'],
    ['a\nb', 'U+000A'],
    ['a\u2028b', 'U+2028'],
  ])('are refused in a single line for %j', (raw, character) => {
    expect(checkText(raw, title)).toEqual([
      { code: 'INVALID_CHARACTER', details: { character, position: 2 } },
    ]);
  });

  it('may be line ends and tabs in a note', () => {
    expect(checkText('one\r\n\ttwo', note)).toEqual([]);
  });

  it('may carry five combining marks on one letter, not six', () => {
    expect(checkText(`x${'\u0323'.repeat(5)}`, title)).toEqual([]);
    expect(checkText(`x${'\u0323'.repeat(6)}`, title)).toMatchObject([
      { code: 'INVALID_CHARACTER' },
    ]);
  });

  it.each([
    'Oekraïense vluchtelingen',
    '‘s-Hertogenbosch – “regio”',
    '😀👨‍👩‍👧',
    'Ελληνικά عربى 漢字',
    "<script>alert('x')</script>",
    "'; DROP TABLE action; --",
  ])('are fine in "%s"', (raw) => {
    expect(checkText(raw, title)).toEqual([]);
  });

  it('are reported together with the length', () => {
    expect(checkText(`\u0000${'a'.repeat(300)}`, title).map(({ code }) => code)).toEqual([
      'TOO_LONG',
      'INVALID_CHARACTER',
    ]);
  });
});
