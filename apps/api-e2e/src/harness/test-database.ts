import { randomUUID } from 'node:crypto';
import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASE_FILE } from '@opvolging/api-kernel';
import { Client } from 'pg';
import { fastFolder } from './fast-folder';

declare const DATABASE: 'sqlite' | 'postgres';

export interface TestDatabase {
  readonly kind: 'sqlite' | 'postgres';
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** Closed for good, it lives on under this name, to be copied. */
  keepAs(template: string): Promise<void>;
  drop(): Promise<void>;
}

/** A database of the kind under test for one spec file alone: empty, or a copy of what was kept under a name. */
export async function createTestDatabase(template: string | null = null): Promise<TestDatabase> {
  const dataDir = fastFolder('opvolging-test-');
  return DATABASE === 'sqlite'
    ? sqliteDatabase(dataDir, template)
    : postgresDatabase(dataDir, template);
}

/** What the spec files of one run share. */
export function sharedFile(name: string): string {
  return join(process.env['TEST_TEMPLATES'] ?? '', `${DATABASE}-${name}`);
}

function sqliteDatabase(dataDir: string, template: string | null): TestDatabase {
  const file = join(dataDir, DATABASE_FILE);
  if (template) copyFileSync(sharedFile(template), file);
  return {
    kind: 'sqlite',
    dataDir,
    databaseUrl: null,
    keepAs: async (name) => renameSync(file, sharedFile(name)),
    drop: async () => rmSync(dataDir, { recursive: true, force: true }),
  };
}

async function postgresDatabase(dataDir: string, template: string | null): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${name}${template ? ` TEMPLATE ${template}` : ''}`);
  return {
    kind: 'postgres',
    dataDir,
    databaseUrl: serverUrl(name),
    keepAs: (kept) => onServer(`ALTER DATABASE ${name} RENAME TO ${kept}`),
    drop: async () => {
      await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function serverUrl(database: string): string {
  const server = process.env['TEST_POSTGRES_URL'];
  if (!server) throw new Error('PostgreSQL did not start.');
  const url = new URL(server);
  url.pathname = database;
  return url.href;
}

async function onServer(sql: string): Promise<void> {
  const client = new Client(serverUrl('postgres'));
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
