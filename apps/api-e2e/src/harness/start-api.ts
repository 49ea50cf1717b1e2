import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { DEFAULT_LIMITS, type Limits } from '@opvolging/api-kernel';
import {
  createApp,
  migrate,
  openParts,
  seedDemoProgramme,
  seedTestProgramme,
} from '@opvolging/api-app';
import pino from 'pino';
import { ApiClient } from './api-client';
import { StillClock } from './still-clock';
import type { TestClock } from './test-clock';
import { tableContents, type TableContents } from './table-contents';
import { createTestDatabase } from './test-database';
import { TestObserver } from './test-observer';

/** A Tuesday in week 48, in the afternoon in Amsterdam. */
export const TUESDAY = '2026-11-24T13:00:00Z';

/** Limits that would only get in the way of a test about something else. */
const WIDE: Partial<Limits> = {
  QUERIES_PER_MINUTE: 1_000_000,
  MUTATIONS_PER_MINUTE: 1_000_000,
  ANONYMOUS_PER_MINUTE: 1_000_000,
  BURST: 1_000_000,
  IN_FLIGHT_SESSION: 1_000,
  IN_FLIGHT_ANONYMOUS: 1_000,
  IN_FLIGHT_TOTAL: 1_000,
  WRITERS_WAITING: 1_000,
  WRITER_WAIT_MS: 60_000,
  SESSIONS_PER_PERSON: 100,
  SIGN_IN_FAILURES_ADDRESS: 1_000,
};

export interface TestApi {
  readonly address: string;
  readonly clock: TestClock;
  readonly statements: TestObserver;
  /** A client signed in as one of the demo people, by key: `bureau`, `politie` … */
  as(key: string): Promise<ApiClient>;
  anonymous(): ApiClient;
  /** What stands in every table but those named, to show that a refusal changed nothing. */
  contents(...except: string[]): Promise<TableContents>;
  stop(): Promise<void>;
}

export interface TestApiOptions {
  readonly now?: string;
  readonly limits?: Partial<Limits>;
  /** The demo programme with its actions, instead of people and register alone. */
  readonly demo?: boolean;
}

/** The real service with a real database of its own, listening on a free port, with the demo people and the register. */
export async function startApi({
  now = TUESDAY,
  limits = {},
  demo = false,
}: TestApiOptions = {}): Promise<TestApi> {
  const database = await createTestDatabase();
  const settings = {
    host: '127.0.0.1',
    port: 0,
    dataDir: database.dataDir,
    databaseUrl: database.databaseUrl,
    databaseMigrationUrl: database.databaseUrl,
    publicUrl: null,
    demo: true,
    nowFile: null,
    logLevel: 'silent',
    limits: { ...DEFAULT_LIMITS, ...WIDE, ...limits },
  };
  await migrate(settings);
  const statements = new TestObserver();
  const clock = new StillClock(Date.parse(now));
  const parts = { ...(await openParts(settings, statements)), clock };
  const app = await createApp({ ...parts, logger: pino({ level: 'silent' }), webFolder: null });
  await (demo ? seedDemoProgramme : seedTestProgramme)(app, parts);
  const server: Server = await app.listen(0, '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  const clients = new Map<string, Promise<ApiClient>>();
  return {
    address,
    clock,
    statements,
    anonymous: () => new ApiClient(address),
    contents: (...except) => tableContents(parts.database, except),
    as: (key) => {
      const client = clients.get(key) ?? ApiClient.signedIn(address, key);
      clients.set(key, client);
      return client;
    },
    stop: async () => {
      await app.close();
      await parts.database.close();
      await database.drop();
    },
  };
}
