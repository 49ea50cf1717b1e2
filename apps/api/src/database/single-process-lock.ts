import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { sqliteDriver, type Settings } from '@opvolging/api-kernel';
import { DataSource } from 'typeorm';

/**
 * One process per SQLite file: an exclusive lock on a small file beside it, held by the operating system, so that
 * a process that was killed never blocks the next start. Answers how to let go.
 */
export async function takeSingleProcessLock(settings: Settings): Promise<() => Promise<void>> {
  if (settings.databaseUrl) {
    return async () => undefined;
  }
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
  const database = join(settings.dataDir, 'in-use.lock');
  const driver = await sqliteDriver();
  const lock = await new DataSource({ type: 'sqlite', driver, database }).initialize();
  try {
    await lock.query('PRAGMA busy_timeout = 0');
    await lock.query('BEGIN EXCLUSIVE');
  } catch {
    await lock.destroy();
    throw new Error(`Another process uses the data folder ${settings.dataDir}; stop it first.`);
  }
  return () => lock.destroy();
}
