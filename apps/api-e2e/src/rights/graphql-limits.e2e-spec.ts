import { DEFAULT_LIMITS } from '@opvolging/api-kernel';
import type { ApiClient } from '../harness/api-client';
import { startService, type TestService } from '../identity/start-service';
import { codeIn, raw } from './raw-request';

const MANY = 1_000_000;

/** A document that is exactly so long. */
const ofLength = (characters: number) => '{ viewer { roles } } #'.padEnd(characters, 'x');
const PAGES = ['actions', 'organisations', 'people', 'problems', 'requestsToMe'];
/** `id` again and again, in ten places because a long row in one is no valid query; sixteen tokens around each two. */
function ofTokens(tokens: number): string {
  const ids = tokens - 2 - PAGES.length * 16;
  const share = (at: number) => 'id '.repeat(Math.floor((ids + at) / (PAGES.length * 2)));
  const page = (name: string, at: number) =>
    `${name}(first:1){nodes{${share(2 * at)}}n:nodes{${share(2 * at + 1)}}}`;
  return `{${PAGES.map(page).join('')}}`;
}
const PATH = ['action(code: "A-001")', 'problems', 'actions(first: 1)', 'nodes'];
const DEEPER = ['problems', 'actions(first: 1)', 'nodes', 'problems'];
function ofDepth(depth: number): string {
  const fields = [...PATH, ...DEEPER].slice(0, depth - 1);
  return `{ ${fields.join(' { ')} { __typename ${'}'.repeat(fields.length)} }`;
}
const times = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => of(index)).join(' ');
const ofAliases = (count: number) => `{ viewer { ${times(count, (at) => `a${at}: roles`)} } }`;
const ofSameField = (count: number) => `{ ${times(count, () => 'viewer { roles }')} }`;
const ofDirectives = (count: number) =>
  `{ viewer { ${times(count, () => 'roles @include(if: true)')} } }`;
const ROOTS = ['viewer { roles }', 'today', 'problemFacets { themes }', 'portfolio { asOf }'];
const ofRoots = (count: number) => `{ ${times(count, (at) => ROOTS[at % ROOTS.length] ?? '')} }`;
const COSTLY = 'actions(first: 49) { nodes { checkIns(first: 100) { nodes { id } } } }';
/** 49 actions with 100 reports each cost 4,999; each object beside them one more. */
const ofCost = (cost: number) =>
  `{ ${COSTLY} ${cost > 4_999 ? `viewer { roles ${cost > 5_000 ? 'person { id }' : ''} }` : ''} }`;

type Limit = readonly [
  name: string,
  document: (size: number) => string,
  most: number,
  code: string,
];

const LIMITS: readonly Limit[] = [
  ['characters', ofLength, DEFAULT_LIMITS.QUERY_CHARACTERS, 'QUERY_TOO_COMPLEX'],
  ['tokens', ofTokens, DEFAULT_LIMITS.TOKENS, 'GRAPHQL_PARSE_FAILED'],
  ['levels', ofDepth, DEFAULT_LIMITS.DEPTH, 'QUERY_TOO_DEEP'],
  ['aliases', ofAliases, DEFAULT_LIMITS.ALIASES, 'TOO_MANY_ALIASES'],
  ['times the same root field', ofSameField, DEFAULT_LIMITS.SAME_ROOT_FIELD, 'TOO_MANY_ALIASES'],
  ['root fields', ofRoots, DEFAULT_LIMITS.ROOT_FIELDS, 'QUERY_TOO_COMPLEX'],
  ['directives', ofDirectives, DEFAULT_LIMITS.DIRECTIVES, 'QUERY_TOO_COMPLEX'],
  ['points of cost', ofCost, DEFAULT_LIMITS.COST, 'QUERY_TOO_COMPLEX'],
];

describe('what one request may ask', () => {
  let api: TestService;
  let member: ApiClient;

  beforeAll(async () => {
    api = await startService({ limits: { QUERIES_PER_MINUTE: MANY, MUTATIONS_PER_MINUTE: MANY } });
    member = await api.as('politie');
  });
  afterAll(() => api.stop());

  const codeOf = async (document: string, variables: object = {}) =>
    (await member.send(document, variables)).errors[0]?.extensions.code ?? 'ANSWERED';

  it.each(LIMITS)('is a number of %s', async (_name, document, most, code) => {
    const heard = [most - 1, most, most + 1].map((size) => codeOf(document(size)));

    expect(await Promise.all(heard)).toEqual(['ANSWERED', 'ANSWERED', code]);
  });

  it('is a body of so many bytes', async () => {
    const most = DEFAULT_LIMITS.BODY_BYTES;
    const start = '{"query":"{ viewer { roles } }"';
    const send = (bytes: number) =>
      raw(api.address, {
        headers: { 'content-type': 'application/json' },
        body: `${start.padEnd(bytes - 1)}}`,
      });
    const answers = await Promise.all([most - 1, most, most + 1].map(send));

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 413]);
    expect(answers.map(codeIn)).toEqual([null, null, 'PAYLOAD_TOO_LARGE']);
  });

  it.each([
    ['none', '{ people { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['null', '{ people(first: null) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['-1', '{ people(first: -1) { totalCount } }', 'PAGE_SIZE_OUT_OF_RANGE'],
    ['0', '{ people(first: 0) { totalCount } }', 'PAGE_SIZE_OUT_OF_RANGE'],
    ['1', '{ people(first: 1) { totalCount } }', 'ANSWERED'],
    ['100', '{ people(first: 100) { totalCount } }', 'ANSWERED'],
    ['101', '{ people(first: 101) { totalCount } }', 'PAGE_SIZE_OUT_OF_RANGE'],
    [
      '101 further down',
      '{ problems(first: 1) { nodes { history(first: 101) { totalCount } } } }',
      'PAGE_SIZE_OUT_OF_RANGE',
    ],
    ['2147483648', '{ people(first: 2147483648) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('is a page size from 1 to 100, told each time: %s', async (_size, document, code) => {
    expect(await codeOf(document)).toBe(code);
  });

  it.each([
    ['missing', {}, 'PAGE_SIZE_REQUIRED'],
    ['null', { first: null }, 'PAGE_SIZE_REQUIRED'],
    ['0', { first: 0 }, 'PAGE_SIZE_OUT_OF_RANGE'],
    ['100', { first: 100 }, 'ANSWERED'],
    ['101', { first: 101 }, 'PAGE_SIZE_OUT_OF_RANGE'],
    ['a word', { first: 'veel' }, 'PAGE_SIZE_REQUIRED'],
  ])('is a page size in a variable too: %s', async (_size, variables, code) => {
    expect(
      await codeOf('query P($first: Int!) { people(first: $first) { totalCount } }', variables),
    ).toBe(code);
  });

  it('is one mutation, so that nobody tries passwords in a batch', async () => {
    const one = (alias: string, language: string) =>
      `${alias}: setLanguage(input: { language: ${language} }) { userErrors { code } }`;
    const document = `mutation { ${one('a', 'EN')} ${one('b', 'EN')} }`;

    expect(await codeOf(document)).toBe('QUERY_TOO_COMPLEX');
    expect((await member.run('{ viewer { language } }')).viewer.language).toBeNull();
    expect(await codeOf(`mutation { ${one('a', 'NL')} }`)).toBe('ANSWERED');
  });

  it.each([
    ['two operations', 'query A { today } query B { today }'],
    ['no operation', ''],
    ['a subscription', 'subscription { today }'],
  ])('is one operation: not %s', async (_what, document) => {
    const { status } = await member.send(document);

    expect(status).toBe(400);
  });

  it('is what its fragments write out, not what they save', async () => {
    const nested = Array.from(
      { length: 12 },
      (_, at) => `fragment F${at} on Viewer { ...F${at + 1} ...F${at + 1} ...F${at + 1} }`,
    );
    const document = `{ viewer { ...F0 } } ${nested.join(' ')} fragment F12 on Viewer { roles }`;

    expect(await codeOf(document)).toBe('QUERY_TOO_COMPLEX');
  });

  it('is known to stand where the design put it', () => {
    expect(DEFAULT_LIMITS).toMatchObject({
      BODY_BYTES: 256 * 1024,
      QUERY_CHARACTERS: 10_000,
      TOKENS: 2_000,
      DEPTH: 8,
      ALIASES: 15,
      SAME_ROOT_FIELD: 5,
      ROOT_FIELDS: 10,
      DIRECTIVES: 10,
      SELECTIONS: 10_000,
      COST: 5_000,
      PAGE_SIZE: 100,
      LIST_ITEMS: 100,
      FILTER_VALUES: 50,
      IN_FLIGHT_SESSION: 10,
      IN_FLIGHT_ANONYMOUS: 40,
      IN_FLIGHT_TOTAL: 200,
      WRITERS_WAITING: 200,
      WRITER_WAIT_MS: 3_000,
      QUERIES_PER_MINUTE: 120,
      MUTATIONS_PER_MINUTE: 60,
      BURST: 30,
      ANONYMOUS_PER_MINUTE: 60,
      EXPORTS_PER_HOUR: 10,
      EXPORT_ROWS_UNAUDITED: 500,
      SIGN_IN_FAILURES: 5,
      SIGN_IN_FAILURES_ADDRESS: 50,
      SIGN_IN_WINDOW_MS: 15 * 60_000,
      SESSION_IDLE_MS: 30 * 60_000,
      SESSION_IDLE_OFFICE_MS: 15 * 60_000,
      SESSION_ABSOLUTE_MS: 12 * 3_600_000,
      SESSIONS_PER_PERSON: 5,
      IDEMPOTENCY_MS: 7 * 86_400_000,
      QUERY_MS: 10_000,
      MUTATION_MS: 15_000,
    });
  });
});
