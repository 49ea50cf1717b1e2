import type { ApiClient } from '../harness/api-client';
import { viewerOf } from './account-commands';
import { startService, type TestService } from './start-service';

const MINUTE = 60_000;
const WIDE = { QUERIES_PER_MINUTE: 10_000, ANONYMOUS_PER_MINUTE: 10_000 };

describe('how long a session lives', () => {
  let api: TestService;

  const isIn = async (client: ApiClient) => (await viewerOf(client)) !== null;

  beforeEach(async () => {
    api = await startService({ limits: WIDE });
  });
  afterEach(() => api.stop());

  /** Use is noted behind the answer; the next step waits until it was. */
  async function uses(client: ApiClient): Promise<boolean> {
    const since = Math.floor(api.clock.elapsed());
    const alive = await isIn(client);
    for (let tries = 0; alive && tries < 200; tries += 1) {
      const touched = await api.rows('SELECT 1 AS one FROM session WHERE touched_ms >= ?', [since]);
      if (touched.length > 0) break;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return alive;
  }

  it('is 30 minutes without use', async () => {
    const [early, late] = [await api.signIn('politie'), await api.signIn('szw')];
    api.clock.elapse(29 * MINUTE);
    expect(await isIn(early)).toBe(true);
    api.clock.elapse(MINUTE);

    expect(await isIn(late)).toBe(false);
  });

  it('is 15 minutes without use for the office', async () => {
    const [early, late] = [await api.signIn('bureau'), await api.signIn('bureau')];
    api.clock.elapse(14 * MINUTE);
    expect(await isIn(early)).toBe(true);
    api.clock.elapse(MINUTE);

    expect(await isIn(late)).toBe(false);
  });

  it('is longer by use, for the office too', async () => {
    const office = await api.signIn('bureau');
    for (let visit = 0; visit < 4; visit += 1) {
      api.clock.elapse(14 * MINUTE);
      expect(await uses(office)).toBe(true);
    }
  });

  it('is 12 hours in any case', async () => {
    const member = await api.signIn('politie');
    for (let minutes = 25; minutes < 12 * 60; minutes += 25) {
      api.clock.elapse(25 * MINUTE);
      expect(await uses(member)).toBe(true);
    }
    api.clock.elapse(25 * MINUTE);

    expect(await isIn(member)).toBe(false);
  });

  it('ends for good: no later use brings it back', async () => {
    const member = await api.signIn('politie');
    api.clock.elapse(30 * MINUTE);
    expect(await isIn(member)).toBe(false);

    expect(await isIn(member)).toBe(false);
  });

  it('gives up its place among the five once it ran out', async () => {
    for (let device = 0; device < 5; device += 1) await api.signIn('vws');
    api.clock.elapse(31 * MINUTE);
    const later: ApiClient[] = [];
    for (let device = 0; device < 5; device += 1) later.push(await api.signIn('vws'));

    expect(await Promise.all(later.map(isIn))).toEqual([true, true, true, true, true]);
  });
});

describe('how long a session lives by other settings', () => {
  it('is what the operator chose', async () => {
    const api = await startService({
      limits: {
        SESSION_IDLE_MS: 4 * MINUTE,
        SESSION_IDLE_OFFICE_MS: 2 * MINUTE,
        SESSION_ABSOLUTE_MS: 6 * MINUTE,
        SESSIONS_PER_PERSON: 1,
      },
    });
    const first = await api.signIn('politie');
    api.clock.elapse(1);
    const [member, office] = [await api.signIn('politie'), await api.signIn('bureau')];
    expect(await viewerOf(first)).toBeNull();
    api.clock.elapse(2 * MINUTE);
    expect(await viewerOf(office)).toBeNull();
    expect(await viewerOf(member)).not.toBeNull();
    api.clock.elapse(4 * MINUTE);

    expect(await viewerOf(member)).toBeNull();
    await api.stop();
  });
});
