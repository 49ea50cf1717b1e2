import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

declare const DATABASE: 'sqlite' | 'postgres';

export interface TestDatabase {
  readonly kind: 'sqlite' | 'postgres';
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  drop(): Promise<void>;
}

/** An empty database of the kind under test, for one spec file alone. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'opvolging-test-'));
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  if (DATABASE === 'sqlite') {
    return { kind: 'sqlite', dataDir, databaseUrl: null, drop: async () => remove() };
  }
  const server = process.env['TEST_POSTGRES_URL'];
  if (!server) {
    throw new Error('PostgreSQL did not start.');
  }
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = name;
  return {
    kind: 'postgres',
    dataDir,
    databaseUrl: url.href,
    drop: async () => {
      await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
      remove();
    },
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  await client.query(sql);
  await client.end();
}
