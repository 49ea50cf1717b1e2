import { gzipSync } from 'node:zlib';
import { viewerOf } from '../identity/account-commands';
import { signInPair } from '../identity/raw-session';
import { startService, type TestService } from '../identity/start-service';
import { codeIn, raw, type RawRequest } from './raw-request';

const MUTATION = 'mutation { setLanguage(input: { language: EN }) { viewer { language } } }';
const BODY = JSON.stringify({ query: MUTATION });
const JSON_TYPE = { 'content-type': 'application/json' };
const asQuery = `?query=${encodeURIComponent(MUTATION)}`;
const boundary = '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n';

type Forged = readonly [shape: string, request: RawRequest, status: number, code: string];

/** What a page of another site can make the browser of somebody who is signed in send. */
const FORGED: readonly Forged[] = [
  ['the Origin of another site', from('https://elders.example'), 403, 'CSRF_REJECTED'],
  ['an Origin that begins alike', from('http://127.0.0.1.elders.example'), 403, 'CSRF_REJECTED'],
  ['an Origin at another port', from('http://127.0.0.1:1'), 403, 'CSRF_REJECTED'],
  ['an Origin that is null', from('null'), 403, 'CSRF_REJECTED'],
  ['an Origin that is no address', from('::'), 403, 'CSRF_REJECTED'],
  [
    'the word of the browser that it is cross-site',
    { headers: { ...JSON_TYPE, 'sec-fetch-site': 'cross-site' }, body: BODY },
    403,
    'CSRF_REJECTED',
  ],
  ['plain text', typed('text/plain', BODY), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  [
    'plain text that names JSON',
    typed('text/plain; application/json', BODY),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'a form',
    typed('application/x-www-form-urlencoded', `query=${encodeURIComponent(MUTATION)}`),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'a form in parts',
    typed('multipart/form-data; boundary=x', `${boundary}${BODY}\r\n--x--`),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  ['a body of no type', { body: BODY }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['bare GraphQL', typed('application/graphql', MUTATION), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  [
    'a packed body',
    { headers: { ...JSON_TYPE, 'content-encoding': 'gzip' }, body: gzipSync(BODY) },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'GET with a query',
    { method: 'GET', path: '/graphql?query=%7Bviewer%7Broles%7D%7D' },
    405,
    'METHOD_NOT_ALLOWED',
  ],
  ['GET with a mutation', { method: 'GET', path: `/graphql${asQuery}` }, 405, 'METHOD_NOT_ALLOWED'],
  ['PUT', { method: 'PUT', headers: JSON_TYPE, body: BODY }, 405, 'METHOD_NOT_ALLOWED'],
  ['DELETE', { method: 'DELETE', headers: JSON_TYPE, body: BODY }, 405, 'METHOD_NOT_ALLOWED'],
  ['many in one', typed('application/json', `[${BODY},${BODY}]`), 400, 'BAD_REQUEST'],
  [
    'a mutation beside the body',
    { path: `/graphql${asQuery}`, headers: JSON_TYPE, body: '{}' },
    400,
    'BAD_REQUEST',
  ],
];

function from(origin: string): RawRequest {
  return { headers: { ...JSON_TYPE, origin }, body: BODY };
}

function typed(type: string, body: string): RawRequest {
  return { headers: { 'content-type': type }, body };
}

describe.each([
  ['on its own machine', null],
  ['under a public address', 'http://opvolging.example'],
])('a forged request, %s', (_where, publicUrl) => {
  let api: TestService;
  let cookie: string;

  beforeAll(async () => {
    api = await startService({ publicUrl });
    cookie = await signInPair(api.address, 'politie');
  });
  afterAll(() => api.stop());

  it.each(FORGED)('is refused with %s', async (_shape, forged, status, code) => {
    const answer = await raw(api.address, { ...forged, headers: { ...forged.headers, cookie } });

    expect([answer.status, codeIn(answer)]).toEqual([status, code]);
    expect((await viewerOf(await api.as('politie'))).language).toBeNull();
  });

  it('is refused at the door: the answer of another site cannot read it either', async () => {
    const answer = await raw(api.address, {
      method: 'OPTIONS',
      headers: { origin: 'https://elders.example', 'access-control-request-method': 'POST' },
    });

    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual(
      [],
    );
  });

  it('is told from the real one, with the own Origin and without any', async () => {
    const origin = publicUrl ?? api.address;
    const query = JSON.stringify({ query: '{ viewer { roles } }' });
    for (const headers of [JSON_TYPE, { ...JSON_TYPE, origin, 'sec-fetch-site': 'same-origin' }]) {
      const answer = await raw(api.address, { headers: { ...headers, cookie }, body: query });
      expect(JSON.parse(answer.body)).toEqual({ data: { viewer: { roles: ['MEMBER'] } } });
    }
  });
});
