import type { ApiClient } from '../harness/api-client';
import { startService, type TestService } from '../identity/start-service';
import { raw } from './raw-request';

/** What an answer never holds, because it tells how the inside is made. */
const INSIDE =
  /did you mean|node_modules|\.ts\b|\.js:\d|\bat \w+ \(|stack|select |insert |sqlite|postgres|typeorm|apollo|nest\b|express|test for|\/work|\/home|password_hash|econn/i;

const MANY = 1_000_000;

describe('an error', () => {
  let api: TestService;
  let member: ApiClient;

  beforeAll(async () => {
    api = await startService({ limits: { QUERIES_PER_MINUTE: MANY } });
    member = await api.as('politie');
  });
  afterAll(() => api.stop());
  afterEach(() => api.statements.reset());

  it.each([
    ['the whole schema', '{ __schema { types { name } } }'],
    ['one type', '{ __type(name: "Person") { fields { name } } }'],
    ['a field nearly spelled right', '{ viewr { roles } }'],
    ['an argument nearly spelled right', '{ people(frist: 1) { totalCount } }'],
    [
      'a value nearly spelled right',
      'mutation { setLanguage(input: { language: EM }) { viewer { language } } }',
    ],
    ['a type nearly spelled right', 'query Q($a: Persoon) { today }'],
    [
      'an input field that is not there',
      'mutation { signIn(input: { email: "a", password: "b", isAdmin: true }) { viewer { roles } } }',
    ],
    ['no GraphQL', '{ viewer { '],
  ])('gives no hint about the schema: %s', async (_what, document) => {
    const { status, errors, data } = await member.send(document);

    expect([status, data ?? null]).toEqual([400, null]);
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) {
      expect(keysOf(error)).toEqual({
        outer: ['extensions', 'message'],
        inner: ['code', 'requestId'],
      });
    }
    expect(JSON.stringify(errors)).not.toMatch(INSIDE);
    expect(JSON.stringify(errors)).not.toMatch(/Viewer|Person|isAdmin|frist|viewr/);
  });

  it.each([
    ['a number for a text', { email: 7, password: 'b' }],
    ['nothing where something must stand', { email: null, password: 'b' }],
    ['a field that is not there', { email: 'a', password: 'b', isAdmin: true }],
  ])('tells a variable that cannot be read from a fault of ours: %s', async (_what, input) => {
    const document =
      'mutation S($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }';
    const { errors } = await member.send(document, { input });

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(JSON.stringify(errors)).not.toMatch(/SignInInput|isAdmin|email/);
  });

  it('of ours says that it was ours, with a number, and nothing else', async () => {
    api.statements.failAtStatement(1, (sql) => sql.includes('problem'));
    const { data, errors } = await member.send('{ problems(first: 5) { totalCount } }');
    api.statements.reset();

    expect(data).toBeNull();
    expect(errors).toEqual([
      {
        message: expect.any(String),
        path: ['problems'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
      },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(INSIDE);
  });

  it('before anybody is known says no more', async () => {
    api.statements.failAtStatement(1);
    const { status, errors } = await member.send('{ today }');
    api.statements.reset();

    expect(status).toBe(500);
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(JSON.stringify(errors)).not.toMatch(INSIDE);
  });

  it('in a file says no more, and in the same form', async () => {
    api.statements.failAtStatement(1, (sql) => sql.includes('action'));
    const response = await member.fetch('/bestanden/acties.csv');
    const body = await response.text();
    api.statements.reset();

    expect(response.status).toBe(500);
    expect(JSON.parse(body)).toMatchObject({
      errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expect(body).not.toMatch(INSIDE);
  });

  it('in a question for a file says what it was', async () => {
    const response = await member.fetch('/bestanden/acties.csv?zoals-op=gisteren');

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it.each([
    [
      'a body cut short',
      { headers: { 'content-type': 'application/json' }, body: '{"query":"{ viewer' },
    ],
    ['a number for a body', { headers: { 'content-type': 'application/json' }, body: '7' }],
    [
      'bytes that are no text',
      {
        headers: { 'content-type': 'application/json' },
        body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]),
      },
    ],
    [
      'a query that is a number',
      { headers: { 'content-type': 'application/json' }, body: '{"query":7}' },
    ],
    [
      'variables that are a text',
      {
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ today }","variables":"x"}',
      },
    ],
    ['no query', { headers: { 'content-type': 'application/json' }, body: '{}' }],
    [
      'a path that takes nothing',
      { path: '/nergens/MERKTEKEN', headers: { 'content-type': 'application/json' }, body: '{}' },
    ],
    [
      'a file with a strange filter',
      { method: 'GET', path: '/bestanden/acties.csv?fase=%00&fase[]=x&%ff' },
    ],
  ])('at the door gives no hint either: %s', async (_what, request) => {
    const { status, body } = await raw(api.address, request);

    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body).not.toMatch(INSIDE);
    expect(body).not.toContain('MERKTEKEN');
    expect(JSON.parse(body)).toMatchObject({
      errors: [{ extensions: { code: expect.any(String) } }],
    });
  });

  it('speaks the language of the reader', async () => {
    const ask = async (language: string) => {
      const response = await fetch(`${api.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language },
        body: JSON.stringify({ query: '{ today }' }),
      });
      return JSON.stringify(await response.json());
    };

    expect(await ask('en')).toMatch(/sign in/i);
    expect(await ask('nl')).not.toMatch(/sign in/i);
  });
});

/** The outside of an error and of its extensions. */
function keysOf({ extensions, ...error }: { extensions: object }) {
  const outer = Object.keys({ ...error, extensions }).sort();
  return { outer, inner: Object.keys(extensions).sort() };
}
