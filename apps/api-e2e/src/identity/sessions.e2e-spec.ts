import type { ApiClient } from '../harness/api-client';
import { viewerOf } from './account-commands';
import { isSomebody, signInPair } from './raw-session';
import { startService, type TestService } from './start-service';

const SIGN_OUT = 'mutation { signOut { userErrors { code } } }';

describe('a session', () => {
  let api: TestService;

  const isIn = async (client: ApiClient) => (await viewerOf(client)) !== null;
  const knows = (cookie: string) => isSomebody(api.address, cookie);
  const signIn = (key: string, cookie?: string) => signInPair(api.address, key, cookie);

  beforeAll(async () => {
    api = await startService();
  });
  afterAll(() => api.stop());

  it('begins with a new token at each sign-in, and ends the one that the browser came with', async () => {
    const first = await signIn('politie');
    const second = await signIn('politie');
    const again = await signIn('politie', first);

    expect(new Set([first, second, again]).size).toBe(3);
    expect(await Promise.all([first, second, again].map(knows))).toEqual([false, true, true]);
  });

  it('ends the session of another person with whom the browser came', async () => {
    const before = await signIn('szw');
    await signIn('vng', before);

    expect(await knows(before)).toBe(false);
  });

  it('takes no token that somebody else chose', async () => {
    const planted = `sid=${'a'.repeat(43)}`;
    const given = await signIn('szw', planted);

    expect(given).not.toBe(planted);
    expect(await knows(planted)).toBe(false);
  });

  it('ends on the server at sign-out: a copy of the cookie is worth nothing', async () => {
    const cookie = await signIn('ministerie');
    const before = await knows(cookie);
    const response = await fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: SIGN_OUT }),
    });

    expect(response.headers.getSetCookie()).toEqual([
      'sid=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0',
    ]);
    expect([before, await knows(cookie)]).toEqual([true, false]);
  });

  it('is not needed to sign out', async () => {
    expect((await api.anonymous().run(SIGN_OUT)).signOut.userErrors).toEqual([]);
  });

  it('is one of five at most: the oldest ends', async () => {
    const all: ApiClient[] = [];
    for (let device = 0; device < 6; device += 1) {
      all.push(await api.signIn('vws'));
      api.clock.elapse(1);
    }

    expect(await Promise.all(all.map(isIn))).toEqual([false, true, true, true, true, true]);
  });

  it('is not touched by the clock of the demo', async () => {
    const member = await api.signIn('regiegroep');
    api.clock.set('2031-01-01T09:00:00Z');

    expect(await isIn(member)).toBe(true);
  });

  it('is nobody with a token that was guessed, cut or lengthened', async () => {
    const cookie = await signIn('politie');
    const tried = [
      'sid=',
      'sid=null',
      cookie.slice(0, -1),
      `${cookie}x`,
      "sid=' OR 1=1 --",
      `sid=${'a'.repeat(5000)}`,
      cookie.replace('sid', '__Host-sid'),
    ];

    expect(await Promise.all(tried.map(knows))).toEqual(tried.map(() => false));
  });

  it('leaves no token in the table, only its hash', async () => {
    const token = (await signIn('politie')).slice('sid='.length);
    const stored = JSON.stringify(await api.rows('SELECT * FROM session'));

    expect(token).toMatch(/^[\w-]{43}$/);
    expect(stored).toMatch(/"[0-9a-f]{64}"/);
    expect(stored).not.toContain(token);
  });
});
