import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_LIMITS, openDatabase, SilentObserver, type Database } from '@opvolging/api-kernel';
import {
  ATTENTION_STEPS,
  COURSE_TOTAL_CONDITIONS,
  cutOffsOn,
  FACT_CONDITIONS,
  filterCondition,
  FRESHNESS_CONDITIONS,
  holds,
  parseDay,
  type ActionSummary,
  type Condition,
} from '@opvolging/domain';
import { randomSummary } from '@opvolging/domain/testing';
import fc from 'fast-check';
import { SUMMARY_COLUMN } from './action-row';
import { conditionSql } from './condition-sql';

const today = parseDay('2026-11-24')!;
const cutOffs = cutOffsOn(today);
const summaries: ActionSummary[] = fc
  .sample(randomSummary(today), { numRuns: 1_500, seed: 20261124 })
  .map((summary, index) => ({ ...summary, actionId: `action-${index}` }));

const NAMED: readonly (readonly [string, Condition])[] = [
  ...Object.entries(FACT_CONDITIONS),
  ...Object.entries(FRESHNESS_CONDITIONS),
  ...Object.entries(COURSE_TOTAL_CONDITIONS),
  ...ATTENTION_STEPS.map(({ weight, condition }) => [`attention ${weight}`, condition] as const),
  ['no filter', filterCondition({})],
  ['an empty choice', filterCondition({ phase: [] })],
  [
    'everything at once',
    filterCondition({
      agreement: ['CONFIRMED', 'ADOPTED'],
      phase: ['IN_PROGRESS', 'PAUSED'],
      course: ['ADJUSTING', 'HELP_NEEDED'],
      freshness: ['UP_TO_DATE', 'OUT_OF_DATE'],
      fact: ['MILESTONE_LATE', 'HELP_OVERDUE'],
    }),
  ],
];

describe('a rule about a summary as SQL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'opvolging-conditions-'));
  let database: Database;

  beforeAll(async () => {
    database = await openDatabase(settingsFor(folder), {
      entities: [],
      observer: new SilentObserver(),
    });
    await fill(database, summaries);
  });

  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  it.each(NAMED)('finds exactly the actions for which the rule holds: %s', async (_name, rule) => {
    const { sql, parameters } = conditionSql(rule, cutOffs);
    const reader = await database.beginRead();
    const rows = await reader.query<{ id: string }>(
      `SELECT s.action_id AS id FROM action_summary s WHERE ${sql}`,
      parameters,
    );
    await reader.end();

    const expected = summaries.filter((summary) => holds(rule, { summary, cutOffs }));
    expect(new Set(rows.map(({ id }) => id))).toEqual(
      new Set(expected.map(({ actionId }) => actionId)),
    );
  });
});

function settingsFor(dataDir: string) {
  return {
    host: '127.0.0.1',
    port: 0,
    dataDir,
    databaseUrl: null,
    databaseMigrationUrl: null,
    publicUrl: null,
    demo: false,
    nowFile: null,
    logLevel: 'silent',
    limits: DEFAULT_LIMITS,
  };
}

async function fill(database: Database, rows: readonly ActionSummary[]): Promise<void> {
  const tx = await database.beginWrite();
  const names = Object.keys(rows[0]!) as (keyof ActionSummary)[];
  const columns = names.map((name) => SUMMARY_COLUMN[name]);
  await tx.execute(`CREATE TABLE action_summary (${columns.join(', ')})`);
  for (const row of rows) {
    await tx.execute(
      `INSERT INTO action_summary (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      names.map((name) => row[name]),
    );
  }
  await tx.commit();
}
