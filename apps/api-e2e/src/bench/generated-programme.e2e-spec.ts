import { migrate } from '@opvolging/api-app';
import type { Database } from '@opvolging/api-kernel';
import { generateProgramme } from '@opvolging/bench';
import { runService } from '../harness/run-service';
import { TestClock } from '../harness/test-clock';
import { createTestDatabase } from '../harness/test-database';
import { testSettings } from '../harness/test-settings';
import { generatedRows } from './generated-rows';

const SIZE = { actions: 12, milestones: 40, checkIns: 60 };
const NOW = Date.parse('2026-11-24T13:00:00Z');

interface Generated {
  readonly database: Database;
  close(): Promise<void>;
}

async function generated(atOnce: number): Promise<Generated> {
  const test = await createTestDatabase();
  const settings = testSettings(test);
  await migrate(settings);
  const { app, parts, close } = await runService(settings, new TestClock(NOW));
  await generateProgramme(app, parts, { ...SIZE, atOnce });
  return {
    database: parts.database,
    close: async () => {
      await close();
      await test.drop();
    },
  };
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
