import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASE_FILE, sqliteDriver, type Settings } from '@opvolging/api-kernel';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from './migrations';

/** Brings the database to the newest schema, each step in its own transaction, after a safety copy of a SQLite file. */
export async function migrate(settings: Settings): Promise<readonly string[]> {
  const source = await new DataSource(await options(settings)).initialize();
  try {
    if (await source.showMigrations()) {
      await safetyCopy(source, settings);
    }
    const done = await source.runMigrations({ transaction: 'each' });
    return done.map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}

async function options(settings: Settings): Promise<DataSourceOptions> {
  const common = { migrations: MIGRATIONS, migrationsTableName: 'migration', synchronize: false };
  if (settings.databaseMigrationUrl) {
    return { type: 'postgres', url: settings.databaseMigrationUrl, ...common };
  }
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
  const driver = await sqliteDriver();
  return { type: 'sqlite', driver, database: join(settings.dataDir, DATABASE_FILE), ...common };
}

async function safetyCopy(source: DataSource, settings: Settings): Promise<void> {
  if (source.options.type !== 'sqlite') {
    return;
  }
  const [row] = await source.query(
    `SELECT count(*) AS tables FROM sqlite_master WHERE name = 'revision'`,
  );
  const [last] = await source.query(`SELECT count(*) AS count FROM migration`);
  const copy = join(settings.dataDir, `before-migration-${last.count + 1}.sqlite`);
  if (row.tables === 1 && !existsSync(copy)) {
    await source.query('VACUUM INTO ?', [copy]);
  }
}
