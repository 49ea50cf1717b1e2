import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../settings/settings';
import type { Database } from './database';
import type { DatabaseOptions } from './database-options';

export const DATABASE_FILE = 'opvolging.sqlite';

/** Opens what the settings name; the driver that is not used is not loaded. */
export async function openDatabase(
  settings: Settings,
  options: Omit<DatabaseOptions, 'limits'>,
): Promise<Database> {
  const all = { ...options, limits: settings.limits };
  if (settings.databaseUrl) {
    const { PostgresDatabase } = await import('./postgres-database');
    return PostgresDatabase.open(settings.databaseUrl, all);
  }
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
  const { SqliteDatabase } = await import('./sqlite-database');
  return SqliteDatabase.open(join(settings.dataDir, DATABASE_FILE), all);
}
