import { createApp, migrate, openParts } from '@opvolging/api-app';
import { DEFAULT_LIMITS, type Database } from '@opvolging/api-kernel';
import { generateProgramme } from '@opvolging/bench';
import pino from 'pino';
import { createTestDatabase } from '../harness/test-database';
import { TestClock } from '../harness/test-clock';
import { generatedRows } from './generated-rows';

const SIZE = { actions: 12, milestones: 40, checkIns: 60 };
const NOW = Date.parse('2026-11-24T13:00:00Z');

interface Generated {
  readonly database: Database;
  close(): Promise<void>;
}

async function generated(atOnce: number): Promise<Generated> {
  const test = await createTestDatabase();
  const settings = {
    host: '127.0.0.1',
    port: 0,
    dataDir: test.dataDir,
    databaseUrl: test.databaseUrl,
    databaseMigrationUrl: test.databaseUrl,
    publicUrl: null,
    demo: true,
    nowFile: null,
    logLevel: 'silent',
    limits: DEFAULT_LIMITS,
  };
  await migrate(settings);
  const parts = { ...(await openParts(settings)), clock: new TestClock(NOW) };
  const app = await createApp({ ...parts, logger: pino({ level: 'silent' }), webFolder: null });
  await generateProgramme(app, parts, { ...SIZE, atOnce });
  const close = async (): Promise<void> => {
    await app.close();
    await parts.database.close();
    await test.drop();
  };
  return { database: parts.database, close };
}

describe('A generated programme', () => {
  let many: Generated;
  let single: Generated;

  beforeAll(async () => {
    many = await generated(100);
    single = await generated(1);
  });

  afterAll(async () => {
    await many.close();
    await single.close();
  });

  it.each([
    ['summaries of actions', 'action_summary', '1 = 1'],
    ['summaries of problems', 'problem_summary', '1 = 1'],
    ['check-ins', 'check_in', '1 = 1'],
    ['milestones', 'milestone', '1 = 1'],
    ['moves of milestones', 'milestone_move', '1 = 1'],
    ['assignments', 'assignment', '1 = 1'],
    ['revisions of actions', 'revision', "entity = 'action'"],
  ])('has the same %s as when everything is done one by one', async (_what, table, where) => {
    const rows = await generatedRows(many.database, table, where);

    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(await generatedRows(single.database, table, where));
  });

  it('holds as many actions, milestones and check-ins as were asked for', async () => {
    const counts = await Promise.all(
      ['action', 'milestone', 'check_in'].map((table) => generatedRows(many.database, table)),
    );

    expect(counts.map(({ length }) => length)).toEqual(Object.values(SIZE));
  });
});
