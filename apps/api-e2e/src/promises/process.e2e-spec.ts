import { openFirstAccount, signInOffice, storedNames, writeMany } from './office-writer';
import {
  createTestDatabase,
  ensureService,
  launchService,
  startService,
  type TestDatabase,
} from './service-process';

/** Six starts of a process, each with its own load. */
jest.setTimeout(300_000);

describe('the service as a process', () => {
  let database: TestDatabase;

  beforeAll(ensureService);

  beforeEach(async () => {
    database = await createTestDatabase();
  });

  afterEach(async () => {
    await database.drop();
  });

  it('loses nothing that it acknowledged when it is killed, three times over', async () => {
    const acknowledged: string[] = [];
    for (const round of ['een', 'twee', 'drie']) {
      const service = await startService(database);
      if (round === 'een') {
        await openFirstAccount(service);
      }
      const writing = writeMany(await signInOffice(service), round);
      await writing.reaches(170);
      service.process.kill('SIGKILL');
      expect(await service.ended).toMatchObject({ signal: 'SIGKILL' });
      await writing.stop();
      acknowledged.push(...writing.acknowledged);
    }

    const last = await startService(database);
    const stored = await storedNames(await signInOffice(last));
    last.process.kill('SIGTERM');
    await last.ended;

    expect(acknowledged.length).toBeGreaterThanOrEqual(500);
    expect(acknowledged.filter((name) => !stored.has(name))).toEqual([]);
  });

  it('ends with 0 within 15 seconds under load and keeps what it acknowledged', async () => {
    const service = await startService(database);
    await openFirstAccount(service);
    const writing = writeMany(await signInOffice(service), 'stop');
    await writing.reaches(50);

    const asked = performance.now();
    service.process.kill('SIGTERM');
    const { code } = await service.ended;
    const seconds = (performance.now() - asked) / 1000;
    await writing.stop();

    const next = await startService(database);
    const stored = await storedNames(await signInOffice(next));
    next.process.kill('SIGTERM');
    await next.ended;

    expect(code).toBe(0);
    expect(seconds).toBeLessThan(15);
    expect(writing.acknowledged.filter((name) => !stored.has(name))).toEqual([]);
  });

  it('shares a PostgreSQL, and leaves a data folder of SQLite to whoever was first', async () => {
    const first = await startService(database);
    if (database.kind === 'postgres') {
      const second = await startService(database);
      second.process.kill('SIGTERM');
      expect(await second.ended).toEqual({ code: 0, signal: null });
    } else {
      const second = await launchService(database);
      expect(await second.ended).toEqual({ code: 1, signal: null });
      expect(second.output()).toContain('Another process uses the data folder');
    }
    first.process.kill('SIGTERM');
    expect(await first.ended).toEqual({ code: 0, signal: null });
  });

  it('does not start with a setting that it does not know', async () => {
    const service = await launchService(database, { OPVOLGING_LIMIT_DEPHT: '9' });

    expect(await service.ended).toEqual({ code: 1, signal: null });
    expect(service.output()).toContain('OPVOLGING_LIMIT_DEPHT');
  });
});
