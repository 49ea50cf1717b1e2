import { DEMO_PASSWORD } from '@opvolging/testing';
import { give, GOOD_PASSWORD, personCalled, refusalOf, viewerOf } from './account-commands';
import { arrived } from './invited-person';
import { startService, type TestService } from './start-service';

const HALF_A_MINUTE = 30_000;
const A_QUARTER = 15 * 60_000;

describe('signing in', () => {
  let api: TestService;

  const attempt = (email: string, password: string) =>
    give(api.anonymous(), 'signIn', { email, password });
  const refusal = async (
    email: string,
    password: string,
  ): Promise<{ code: string; retryAfterMs?: number } | undefined> =>
    (await refusalOf(api.anonymous(), 'signIn', { email, password }))?.extensions;

  const waitOf = async (email: string): Promise<number> =>
    (await refusal(email, 'fout'))?.retryAfterMs ?? 0;

  beforeAll(async () => {
    api = await startService({
      limits: { SIGN_IN_FAILURES_ADDRESS: 40, ANONYMOUS_PER_MINUTE: 1_000_000 },
    });
  });
  afterAll(() => api.stop());
  beforeEach(() => api.clock.elapse(A_QUARTER));

  it('takes the address in any case and with space around it', async () => {
    const { viewer, userErrors } = await attempt('  Politie@demo.EXAMPLE ', DEMO_PASSWORD);

    expect(userErrors).toEqual([]);
    expect(viewer.person.email).toBe('politie@demo.example');
  });

  it('gives one and the same answer to an unknown address, a wrong password, an invited and a closed account', async () => {
    const office = await api.as('bureau');
    const closed = await arrived(api);
    const { version } = await personCalled(office, 'beleidsmedewerker 1');
    const closing = { personId: closed.personId, expectedVersion: version };
    expect((await give(office, 'closeAccount', closing)).userErrors).toEqual([]);

    const answers = [
      await attempt('niemand@demo.example', DEMO_PASSWORD),
      await attempt('politie@demo.example', 'iets heel anders dan dat'),
      await attempt(closed.email, GOOD_PASSWORD),
    ];

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({
      viewer: null,
      userErrors: [{ code: 'INVALID_CREDENTIALS', field: null, rule: null }],
    });
  });

  it.each(['a NUL\u0000@x.example', '', 'a'.repeat(9000), "' OR 1=1 --", '\ud800@a.example'])(
    'knows no account %j',
    async (email) => {
      const { userErrors } = await attempt(email, '\u0000');
      expect(userErrors).toMatchObject([{ code: 'INVALID_CREDENTIALS' }]);
    },
  );

  it('asks to wait after five failures, with the right password too, and never longer than it says', async () => {
    for (let failure = 1; failure <= 5; failure += 1) {
      expect((await attempt('vng@demo.example', 'fout')).viewer).toBeNull();
    }

    const wait = await refusal('VNG@demo.example', DEMO_PASSWORD);
    api.clock.elapse(HALF_A_MINUTE);

    expect(wait).toMatchObject({ code: 'RATE_LIMITED' });
    expect((await attempt('vng@demo.example', DEMO_PASSWORD)).viewer).not.toBeNull();
  });

  it('doubles the wait with each failure, and locks nobody out', async () => {
    const waits: number[] = [];
    for (let failure = 1; failure <= 9; failure += 1) {
      await attempt('vws@demo.example', 'fout');
      const wait = failure < 5 ? 0 : await waitOf('vws@demo.example');
      waits.push(wait);
      api.clock.elapse(wait);
    }

    expect(waits.map(seconds)).toEqual([0, 0, 0, 0, 30, 60, 120, 240, 480]);
    api.clock.elapse(A_QUARTER);
    expect((await attempt('vws@demo.example', DEMO_PASSWORD)).viewer).not.toBeNull();
  });

  it('delays an unknown address just so', async () => {
    for (let failure = 1; failure <= 5; failure += 1) {
      await attempt('bestaat@niet.example', 'fout');
    }

    expect(await refusal('bestaat@niet.example', 'fout')).toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('wins nothing by sending many attempts at once', async () => {
    const send = () =>
      refusalOf(api.anonymous(), 'signIn', { email: 'szw@demo.example', password: 'x' });
    const refused = await Promise.all(Array.from({ length: 12 }, send));

    expect(refused.filter((error) => error?.extensions.code === 'RATE_LIMITED')).toHaveLength(7);
  });

  it('asks everybody at one address to wait after too many failures in all', async () => {
    const failAt = (index: number) => attempt(`gast${index}@demo.example`, 'fout');
    await Promise.all(Array.from({ length: 40 }, (_, index) => failAt(index)));

    expect(await refusal('politie@demo.example', DEMO_PASSWORD)).toMatchObject({
      code: 'RATE_LIMITED',
    });
    api.clock.elapse(A_QUARTER);
    expect((await attempt('politie@demo.example', DEMO_PASSWORD)).viewer).not.toBeNull();
  });

  it('is written down, with success and failure, and without what was typed', async () => {
    await attempt('politie@demo.example', 'een bijzonder geheim');
    await attempt('politie@demo.example', DEMO_PASSWORD);

    const events = await api.rows<Record<string, unknown>>(
      `SELECT * FROM audit_event WHERE command = 'signIn' ORDER BY at_ms`,
    );
    const results = events.map(({ result }) => result);
    expect(results).toEqual(expect.arrayContaining(['DONE', 'REFUSED']));
    expect(JSON.stringify(events)).not.toContain('geheim');
  });

  it('leaves who is signed in as they were when it fails', async () => {
    const client = await api.signIn('ministerie');
    await give(client, 'signIn', { email: 'ministerie@demo.example', password: 'fout' });

    expect((await viewerOf(client)).person.email).toBe('ministerie@demo.example');
  });
});

function seconds(ms: number): number {
  return Math.ceil(ms / 1000);
}
