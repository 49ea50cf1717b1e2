import { request, type ClientRequest } from 'node:http';
import type { ApiClient } from '../harness/api-client';
import { isSomebody, signInPair } from '../identity/raw-session';
import { startService, type TestService } from '../identity/start-service';
import { codeIn, raw } from './raw-request';

const QUERY = '{ viewer { roles } }';
const CHANGE = 'mutation { setLanguage(input: { language: NL }) { userErrors { code } } }';
const PROPOSE = `mutation P($input: ProposeActionInput!) {
  proposeAction(input: $input) { userErrors { code rule field } } }`;
const HEADERS = { 'content-type': 'application/json' };

async function proposeSome(client: ApiClient, count: number): Promise<void> {
  for (let nth = 0; nth < count; nth += 1) {
    const plan = { kind: 'EXECUTION', problemCodes: ['P-20'], milestones: [] };
    const input = { ...plan, title: `Voorstel ${nth}` };
    const { proposeAction } = await client.run(PROPOSE, { input });
    expect(proposeAction.userErrors).toEqual([]);
  }
}

describe('how many requests a minute', () => {
  let api: TestService;

  const codes = async (client: ApiClient, document: string, count: number) => {
    const heard: string[] = [];
    for (let sent = 0; sent < count; sent += 1) {
      const { errors } = await client.send(document);
      heard.push(errors[0]?.extensions.code ?? 'ANSWERED');
    }
    return heard.filter((code) => code === 'ANSWERED').length;
  };

  beforeAll(async () => {
    api = await startService({
      limits: {
        QUERIES_PER_MINUTE: 4,
        MUTATIONS_PER_MINUTE: 3,
        ANONYMOUS_PER_MINUTE: 12,
        BURST: 2,
      },
    });
  });
  afterAll(() => api.stop());

  it('are counted per session, queries and mutations apart, with room for a burst', async () => {
    const [one, other] = [await api.signIn('politie'), await api.signIn('politie')];

    expect(await codes(one, QUERY, 9)).toBe(6);
    expect(await codes(one, CHANGE, 9)).toBe(5);
    expect(await codes(other, QUERY, 2)).toBe(2);
  });

  it('say when to come back', async () => {
    const client = await api.signIn('szw');
    await codes(client, QUERY, 6);
    const { status, headers, errors } = await client.send(QUERY);
    const wait = Number(headers.get('retry-after'));

    expect(status).toBe(429);
    expect(errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
  });

  it('are counted per address without sign-in, whatever cookie comes along', async () => {
    const heard: (string | null)[] = [];
    for (let sent = 0; sent < 20; sent += 1) {
      const headers = { ...HEADERS, cookie: `sid=verzonnen${sent}` };
      heard.push(
        codeIn(await raw(api.address, { headers, body: JSON.stringify({ query: QUERY }) })),
      );
    }

    expect(heard).toContain('RATE_LIMITED');
  });
});

describe('how many exports an hour', () => {
  it('is so many a person', async () => {
    const api = await startService({ limits: { EXPORTS_PER_HOUR: 2 } });
    const member = await api.as('politie');
    const statuses: number[] = [];
    for (let sent = 0; sent < 3; sent += 1) {
      const response = await member.fetch('/bestanden/acties.csv');
      await response.text();
      statuses.push(response.status);
      if (response.status === 429)
        expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    }

    expect(statuses).toEqual([200, 200, 429]);
    expect((await (await api.as('szw')).fetch('/bestanden/acties.csv')).status).toBe(200);
    await api.stop();
  });
});

describe('an export of many rows', () => {
  it('stands in the audit trail before it leaves; one of few rows does not', async () => {
    const api = await startService({ limits: { EXPORT_ROWS_UNAUDITED: 2 } });
    const member = await api.as('politie');
    const told = () =>
      api.rows(`SELECT command, result, details FROM audit_event WHERE command = 'exportActions'`);
    const take = async () => (await member.fetch('/bestanden/acties.csv')).text();
    await proposeSome(member, 2);
    await take();
    const ofFew = await told();
    await proposeSome(member, 1);
    const file = await take();

    expect(ofFew).toEqual([]);
    expect(file.trim().split('\r\n')).toHaveLength(4);
    expect(await told()).toEqual([
      { command: 'exportActions', result: 'DONE', details: '["actions:3"]' },
    ]);
    await api.stop();
  });
});

describe('how many requests at once', () => {
  let api: TestService;
  const open: ClientRequest[] = [];

  beforeAll(async () => {
    api = await startService({
      limits: { IN_FLIGHT_SESSION: 2, IN_FLIGHT_ANONYMOUS: 3, IN_FLIGHT_TOTAL: 5 },
    });
  });
  afterEach(async () => {
    for (const one of open.splice(0)) one.destroy();
    await aMoment();
  });
  afterAll(() => api.stop());

  /** Arrives and does not end: its body never comes. */
  function arrive(headers: Readonly<Record<string, string>> = {}): Promise<void> {
    return new Promise((resolve) => {
      const one = request(`${api.address}/graphql`, {
        method: 'POST',
        headers: { ...HEADERS, 'content-length': '100', expect: '100-continue', ...headers },
      });
      one.on('continue', () => resolve());
      one.on('response', () => resolve());
      one.on('error', () => resolve());
      one.flushHeaders();
      open.push(one);
    });
  }
  const ask = (headers: Readonly<Record<string, string>> = {}) =>
    raw(api.address, {
      headers: { ...HEADERS, ...headers },
      body: JSON.stringify({ query: QUERY }),
    });

  it('are so many a session; one more hears BUSY and when to come back', async () => {
    const cookie = await openSession('politie');
    await arrive({ cookie });
    await arrive({ cookie });
    const refused = await ask({ cookie });
    open.pop()?.destroy();
    await aMoment();

    expect([refused.status, codeIn(refused)]).toEqual([503, 'BUSY']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask({ cookie })).status).toBe(200);
  });

  it('are so many an address without sign-in, and who is signed in does not notice', async () => {
    const cookie = await openSession('szw');
    for (let sent = 0; sent < 3; sent += 1) await arrive();

    expect((await ask()).status).toBe(503);
    expect((await ask({ cookie })).status).toBe(200);
  });

  it('are so many an address with cookies that nobody gave', async () => {
    for (let sent = 0; sent < 3; sent += 1) await arrive({ cookie: `sid=verzonnen${sent}` });

    expect((await ask({ cookie: 'sid=verzonnen' })).status).toBe(503);
  });

  it('are so many in all', async () => {
    const cookies = [await openSession('szw'), await openSession('vws'), await openSession('vng')];
    for (const cookie of [...cookies, ...cookies].slice(0, 5)) await arrive({ cookie });

    expect((await ask({ cookie: cookies[2] ?? '' })).status).toBe(503);
  });

  /** A session counts as one from its first answer on. */
  async function openSession(key: string): Promise<string> {
    const cookie = await signInPair(api.address, key);
    expect(await isSomebody(api.address, cookie)).toBe(true);
    return cookie;
  }
});

function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}
