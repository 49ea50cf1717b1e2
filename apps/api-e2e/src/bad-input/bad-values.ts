import { PASSWORD_LIMITS, TEXT_LIMITS } from '@opvolging/domain';
import type { Place, PlaceKind } from './places';

/** Something that cannot be meant, and how it is refused: in the form, or as a request that cannot be run. */
export interface BadValue {
  readonly called: string;
  readonly value: unknown;
  /** Codes of which one is answered. */
  readonly codes: readonly string[];
}

const MALFORMED = ['BAD_USER_INPUT'];
/** Some of those that nobody sees; the rules of text have them all. */
const UNSEEN: readonly (readonly [called: string, character: string])[] = [
  ['NUL', '\u0000'],
  ['a turn of reading', '\u202E'],
  ['half a pair', '\uD800'],
];
/** The most characters of a text, where its name alone does not tell. */
const LONGEST_AT: Readonly<Record<string, number>> = {
  'CheckInInput.note': TEXT_LIMITS.note.max,
  'SetInternalNoteInput.note': TEXT_LIMITS.internalNote.max,
};
const LONGEST: Readonly<Record<string, number>> = {
  title: TEXT_LIMITS.title.max,
  titleEn: TEXT_LIMITS.title.max,
  adoptedIn: TEXT_LIMITS.title.max,
  name: TEXT_LIMITS.name.max,
  intendedResult: TEXT_LIMITS.intendedResult.max,
  criterion: TEXT_LIMITS.criterion.max,
  evidence: TEXT_LIMITS.evidence.max,
  what: TEXT_LIMITS.request.max,
  reason: TEXT_LIMITS.reason.max,
  onBehalfReason: TEXT_LIMITS.reason.max,
  postponedReason: TEXT_LIMITS.reason.max,
  waitsFor: TEXT_LIMITS.reason.max,
  event: TEXT_LIMITS.reason.max,
  note: TEXT_LIMITS.reason.max,
};

export function longestText({ field }: Place): number {
  const most = LONGEST_AT[field] ?? LONGEST[field.split('.')[1] ?? ''];
  if (most === undefined) throw new Error(`How long may ${field} be?`);
  return most;
}

function texts(place: Place): readonly BadValue[] {
  const most = longestText(place);
  return [
    { called: 'one too long', value: 'a'.repeat(most + 1), codes: ['TOO_LONG'] },
    { called: '9,000 characters', value: 'a'.repeat(9_000), codes: ['TOO_LONG'] },
    { called: 'a service number', value: 'Over 111222333.', codes: ['PRIVACY_FINDING'] },
    { called: 'one in groups', value: 'Over 111.222.333.', codes: ['PRIVACY_FINDING'] },
    ...UNSEEN.map(([called, character]) => ({
      called,
      value: `aap${character}noot`,
      codes: ['INVALID_CHARACTER'],
    })),
    { called: 'a number', value: 7, codes: MALFORMED },
  ];
}

function strings(codes: readonly string[], longest: number): readonly BadValue[] {
  return [
    { called: '9,000 characters', value: 'a'.repeat(9_000), codes },
    { called: 'one too long', value: `https://nl/${'a'.repeat(longest - 10)}`, codes },
    { called: 'NUL', value: 'a\u0000b', codes },
    { called: 'a list', value: ['a', 'b'], codes: MALFORMED },
  ];
}

const UNKNOWN = ['UNKNOWN_REFERENCE', 'NOT_FOUND', 'INVALID_FORMAT', 'THEME_UNKNOWN'];
const NO_LINK = ['INVALID_FORMAT', 'INVALID_CHARACTER', 'TOO_LONG'];
const NO_SECRET = [
  'INVALID_CREDENTIALS',
  'INVALID_FORMAT',
  'INVALID_CHARACTER',
  'TOO_LONG',
  'TOO_SHORT',
  'NOT_FOUND',
  'INVALID_STATE',
];

const IDS: readonly BadValue[] = [
  { called: 'an unknown id', value: 'nowhere', codes: UNKNOWN },
  { called: 'the id of nothing', value: '00000000-0000-4000-8000-000000000000', codes: UNKNOWN },
  ...notThere(UNKNOWN, 40),
];
const DAYS: readonly BadValue[] = [
  '2026-02-30',
  'morgen',
  '1999-12-31',
  '2101-01-01',
  '2026-11-24T10:00:00Z',
  '２０２６-11-24',
  '2026-11-24\u0000',
  '9'.repeat(9_000),
].map((value) => ({ called: value.slice(0, 30), value, codes: ['INVALID_FORMAT'] }));

const BAD: Readonly<Record<PlaceKind, (place: Place) => readonly BadValue[]>> = {
  TEXT: texts,
  LINK: () => [...notThere(NO_LINK, TEXT_LIMITS.link.max), ...notHttps()],
  MAIL: () => notThere([...NO_LINK, 'INVALID_CREDENTIALS', 'REQUIRED'], TEXT_LIMITS.mail.max),
  CODE: () => notThere(UNKNOWN, 40),
  SECRET: () => notThere(NO_SECRET, PASSWORD_LIMITS.max),
  KEY: () => strings(['INVALID_FORMAT'], 128),
  ID: () => IDS,
  VERSION: () => [
    { called: 'an old version', value: 0, codes: ['CONFLICT'] },
    { called: 'a version below', value: -1, codes: ['CONFLICT'] },
    { called: 'a version to come', value: 2_147_483_647, codes: ['CONFLICT'] },
    { called: 'too large a number', value: 2_147_483_648, codes: MALFORMED },
    { called: 'half a number', value: 1.5, codes: MALFORMED },
    { called: 'a text', value: '1', codes: MALFORMED },
  ],
  DAY: () => [...DAYS, { called: 'a number', value: 20_261_124, codes: MALFORMED }],
  WEEK: () =>
    ['2026-W60', '2027-W53', '2026-48', 'deze week', '2026-W48\u0000'].map((value) => ({
      called: value,
      value,
      codes: ['INVALID_FORMAT'],
    })),
  CHOICE: () => [
    { called: 'no choice', value: 'NONSENSE', codes: MALFORMED },
    { called: 'a choice in small letters', value: 'owner', codes: MALFORMED },
    { called: 'a number', value: 1, codes: MALFORMED },
  ],
  YES_OR_NO: () => [{ called: 'a word', value: 'ja', codes: MALFORMED }],
  LIST: () => [{ called: 'a word', value: { a: 1 }, codes: MALFORMED }],
};

function notThere(codes: readonly string[], longest: number): readonly BadValue[] {
  return [{ called: 'SQL', value: "' OR 1=1 --", codes }, ...strings(codes, longest)];
}

function notHttps(): readonly BadValue[] {
  return ['http://voorbeeld.nl', 'javascript:alert(1)', '//voorbeeld.nl', 'https://a:b@vng.nl'].map(
    (value) => ({ called: value, value, codes: ['INVALID_FORMAT'] }),
  );
}

/** Everything bad that may stand at a place. */
export function badValuesFor(place: Place): readonly BadValue[] {
  const missing = { called: 'nothing', value: null, codes: MALFORMED };
  return place.required ? [...BAD[place.kind](place), missing] : BAD[place.kind](place);
}
