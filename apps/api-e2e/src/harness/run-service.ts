import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { createApp, openParts, type KernelParts } from '@opvolging/api-app';
import { DEFAULT_LIMITS, type Limits, type Settings } from '@opvolging/api-kernel';
import pino from 'pino';
import type { TestClock } from './test-clock';
import type { TestDatabase } from './test-database';
import { TestObserver } from './test-observer';
import { testSettings } from './test-settings';

export interface RunningService {
  readonly app: Awaited<ReturnType<typeof createApp>>;
  readonly parts: KernelParts;
  readonly statements: TestObserver;
  listen(): Promise<string>;
  close(): Promise<void>;
}

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

/** The settings of a test that is not about limits. */
export function wideSettings(database: TestDatabase, limits: Partial<Limits> = {}): Settings {
  return testSettings(database, { limits: { ...DEFAULT_LIMITS, ...WIDE, ...limits } });
}

/** The real service on a database that has its tables. */
export async function runService(
  settings: Settings,
  clock: TestClock,
  webFolder: string | null = null,
): Promise<RunningService> {
  const statements = new TestObserver();
  const parts = { ...(await openParts(settings, statements)), clock };
  const app = await createApp({ ...parts, logger: pino({ level: 'silent' }), webFolder });
  return {
    app,
    parts,
    statements,
    listen: async () => {
      const server: Server = await app.listen(0, '127.0.0.1');
      const { port } = server.address() as AddressInfo;
      return `http://127.0.0.1:${port}`;
    },
    close: async () => {
      await app.close();
      await parts.database.close();
    },
  };
}
