import * as fc from 'fast-check';
import { passesElevenTest } from './eleven-test.rules';
import { findPersonalData, hasBlockedData } from './personal-data.rules';

declare const process: { cpuUsage(): { readonly user: number; readonly system: number } };

const kinds = (text: string): readonly string[] =>
  findPersonalData(text).map(({ kind, severity }) => `${kind} ${severity}`);
const marked = (text: string): readonly string[] =>
  findPersonalData(text).map(({ start, length }) => text.slice(start, start + length));

describe('the 11-test', () => {
  it.each(['111222333', '123456782', '010000008'])('is passed by %s', (digits) => {
    expect(passesElevenTest(digits)).toBe(true);
  });

  it.each(['123456789', '000000000', '12345678', '1112223330', ''])(
    'is failed by "%s"',
    (digits) => {
      expect(passesElevenTest(digits)).toBe(false);
    },
  );
});

describe('a citizen service number', () => {
  it.each([
    ['BSN 111222333', '111222333'],
    ['bsn:111222333.', '111222333'],
    ['(111222333)', '111222333'],
    ['BSN111222333', '111222333'],
    ['naam_111222333.pdf', '111222333'],
    ['nr 111 222 333 ontvangen', '111 222 333'],
    ['111.222.333', '111.222.333'],
    ['111-222-333', '111-222-333'],
    ['1112.22.333', '1112.22.333'],
    ['1112 22 333', '1112 22 333'],
    ['1 1 1 2 2 2 3 3 3', '1 1 1 2 2 2 3 3 3'],
    ['11 12 22 333', '11 12 22 333'],
    ['111\u00A0222\u202F333', '111\u00A0222\u202F333'],
    ['111\u2011222\u2011333', '111\u2011222\u2011333'],
    ['\uFF11\uFF11\uFF11\uFF12\uFF12\uFF12\uFF13\uFF13\uFF13', '１１１２２２３３３'],
    ['رقم ١١١٢٢٢٣٣٣', '١١١٢٢٢٣٣٣'],
    ['𝟏𝟏𝟏𝟐𝟐𝟐𝟑𝟑𝟑', '𝟏𝟏𝟏𝟐𝟐𝟐𝟑𝟑𝟑'],
    ['111\u200B222\u200B333', '111\u200B222\u200B333'],
    ['111222\u00AD333', '111222\u00AD333'],
    ['in 2023 123 456 111 222 333', '111 222 333'],
    ['geboren in 1990 111.222.333', '111.222.333'],
    ['Kamerstuk 28638 gaat over 111222333', '111222333'],
    ['KvK en BSN 111222333', '111222333'],
    ['jan.111222333', '111222333'],
    ['BSN 10000008', '10000008'],
  ])('is refused in "%s"', (text, number) => {
    expect(kinds(text)).toEqual(['BSN BLOCK']);
    expect(marked(text)).toEqual([number]);
    expect(hasBlockedData(text)).toBe(true);
  });

  it.each([
    'Kamerstuk 111222333',
    'Kamerstukken: 111222333',
    'KvK 111222333',
    'KvK-nummer: 111222333',
    'K.v.K. nr. 111222333',
    'RSIN 111.222.333',
    'rsin-nummer (111222333)',
    'btw NL111222333B01',
    'NL111222333B01',
    'kst-111222333',
    '€ 111.222.333',
  ])('only warns where another word for a number stands directly before: "%s"', (text) => {
    expect(kinds(text)).toEqual(['BSN WARN']);
    expect(hasBlockedData(text)).toBe(false);
  });

  it.each([
    'Kamerstuk 28638',
    'Kamerstuk 28 638, nr. 217',
    '28638-217',
    'kst-28638-217',
    '123456789',
    '000000000',
    '1112223334',
    '€ 4.111.222.333',
    '18-12-2026 en 2026-11-24',
    'KvK 12345678',
    'NL91 ABNA 0417 1643 00',
    'ECLI:NL:HR:2026:1234',
    '10000008',
    'vergaderjaar 2022-23, 28 638 en 29 628',
    '111222\n333',
  ])('is not seen in "%s"', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  it('is no part of a longer telephone number', () => {
    expect(kinds('+31 (0)612345679')).toEqual(['PHONE WARN']);
    expect(passesElevenTest('612345671')).toBe(true);
    expect(kinds('+31 612345671')).toEqual(['PHONE WARN']);
  });

  it('is found wherever it stands in a text', () => {
    const words = fc.array(fc.constantFrom('een', 'regio', 'kst', '2026', '😀', 'é'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = [...before, 'burger', '123456782', ...after].join(' ');
        expect(marked(text)).toContain('123456782');
        expect(hasBlockedData(text)).toBe(true);
      }),
    );
  });
});

describe("a foreigner's number", () => {
  it.each([
    ['V-nummer 2801234567', '2801234567'],
    ['v-nr: 280.123.4567', '280.123.4567'],
    ['vreemdelingennummer 280 123 4567', '280 123 4567'],
  ])('is refused where the text names it: "%s"', (text, number) => {
    expect(kinds(text)).toEqual(['V_NUMBER BLOCK']);
    expect(marked(text)).toEqual([number]);
  });

  it('is not seen without its name, nor in a code of a request', () => {
    expect(findPersonalData('kenmerk 2801234567')).toEqual([]);
    expect(findPersonalData('V-031 en V-nummer onbekend')).toEqual([]);
  });
});

describe('an e-mail address', () => {
  it('warns', () => {
    const text = 'Mail naar voornaam.achternaam@vng.example.';
    expect(kinds(text)).toEqual(['EMAIL WARN']);
    expect(marked(text)).toEqual(['voornaam.achternaam@vng.example']);
  });

  it.each([
    'info@vng.example',
    'postbus.mt@rijk.example',
    'meldpunt@politie.example',
    '@naam',
    'a@b',
  ])('is fine for a mailbox of an organisation, or when it is none: %s', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  it('does not hide a citizen service number inside it', () => {
    expect(kinds('jan.111222333@mail.example')).toEqual(['EMAIL WARN', 'BSN BLOCK']);
  });
});

describe('a telephone number', () => {
  it.each([
    '06-12345678',
    '0612345678',
    '06 12 34 56 78',
    '+31 6 1234 5678',
    '+31(0)612345679',
    '0031 6 12345678',
    '+32 470 12 34 56',
    '0049 151 2345678',
  ])('warns when it is mobile or from abroad: %s', (text) => {
    expect(kinds(text)).toEqual(['PHONE WARN']);
    expect(marked(text)).toEqual([text]);
  });

  it.each(['070 123 45 67', '0800-1202', '088 1234567', '+31 70 123 4567', '112', '0,0612345678'])(
    'is fine for %s',
    (text) => {
      expect(findPersonalData(text)).toEqual([]);
    },
  );
});

describe('a text made to be slow', () => {
  it.each([
    '1',
    '1 ',
    '1.',
    '12 ',
    '111 222 334 ',
    '111222333 ',
    '@',
    'a@',
    `${'a'.repeat(64)}!@`,
    'a@b.',
    '+1',
    '00 6 ',
    'v-nr ',
    'kvk ',
    '١ ',
    '\uFDFA',
    '\u0301',
  ])('of 20,000 characters made of %j takes 50 ms of the processor at most', (piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000);
    findPersonalData(text);
    const times = [1, 2, 3, 4, 5].map(() => {
      const began = process.cpuUsage();
      findPersonalData(text);
      const ended = process.cpuUsage();
      return (ended.user + ended.system - began.user - began.system) / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
