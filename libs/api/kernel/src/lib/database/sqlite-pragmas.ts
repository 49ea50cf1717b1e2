import type { SqlConnection } from './sql-connection';

/**
 * The settings on which the promises rest: an acknowledged write is on disk, a reader never blocks the writer. The cache,
 * in KiB, holds the pages that every request needs of a programme of thousands of actions.
 */
const PRAGMAS: readonly (readonly [name: string, value: string, readBack: string | number])[] = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['busy_timeout', '5000', 5000],
  ['trusted_schema', 'OFF', 0],
  ['journal_size_limit', '67108864', 67_108_864],
  ['cell_size_check', 'ON', 1],
  ['cache_size', '-8192', -8192],
];

export async function applyPragmas(connection: SqlConnection): Promise<void> {
  for (const [name, value] of PRAGMAS) {
    await connection.query(`PRAGMA ${name} = ${value}`);
  }
  await assertPragmas(connection);
}

/** Refuses to start when a setting reads back differently from what was asked. */
export async function assertPragmas(connection: SqlConnection): Promise<void> {
  for (const [name, , expected] of PRAGMAS) {
    const [row] = await connection.query(`PRAGMA ${name}`);
    const actual = Object.values(row ?? {})[0];
    if (actual !== expected) {
      throw new Error(`SQLite setting ${name} is ${String(actual)} and must be ${expected}.`);
    }
  }
}
