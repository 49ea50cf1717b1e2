import { DEFAULT_LIMITS, type Settings } from '@opvolging/api-kernel';
import type { TestDatabase } from './test-database';

/** What the environment would say to a service on the database of a test. */
export function testSettings(
  { dataDir, databaseUrl }: TestDatabase,
  different: Partial<Settings> = {},
): Settings {
  return {
    host: '127.0.0.1',
    port: 0,
    dataDir,
    databaseUrl,
    databaseMigrationUrl: databaseUrl,
    publicUrl: null,
    demo: true,
    nowFile: null,
    logLevel: 'silent',
    limits: DEFAULT_LIMITS,
    ...different,
  };
}
