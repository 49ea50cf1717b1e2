import type { Limits } from '@opvolging/api-kernel';
import { ApiClient } from './api-client';
import { programmeTemplate } from './programme-template';
import { runService, wideSettings } from './run-service';
import { StillClock } from './still-clock';
import type { TestClock } from './test-clock';
import { tableContents, type TableContents } from './table-contents';
import { createTestDatabase } from './test-database';
import type { TestObserver } from './test-observer';

/** A Tuesday in week 48, in the afternoon in Amsterdam. */
export const TUESDAY = '2026-11-24T13:00:00Z';

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
  const template = await programmeTemplate({ now, demo, sessions: true });
  const database = await createTestDatabase(template.name);
  const clock = new StillClock(Date.parse(now), template.elapsed);
  const { parts, statements, listen, close } = await runService(
    wideSettings(database, limits),
    clock,
  );
  const address = await listen();
  const clients = new Map(
    Object.entries(template.signedIn).map(([key, one]) => [key, ApiClient.resumed(address, one)]),
  );
  return {
    address,
    clock,
    statements,
    anonymous: () => new ApiClient(address),
    contents: (...except) => tableContents(parts.database, except),
    as: async (key) => clients.get(key) ?? ApiClient.signedIn(address, key),
    stop: async () => {
      await close();
      await database.drop();
    },
  };
}
