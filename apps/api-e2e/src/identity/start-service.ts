import { fillEmptyProgramme, migrate } from '@opvolging/api-app';
import { DEFAULT_LIMITS, type Limits, type SqlValue } from '@opvolging/api-kernel';
import { ApiClient } from '../harness/api-client';
import { programmeTemplate } from '../harness/programme-template';
import { runService } from '../harness/run-service';
import { TUESDAY, type TestApi } from '../harness/start-api';
import { tableContents } from '../harness/table-contents';
import { createTestDatabase, type TestDatabase } from '../harness/test-database';
import { testSettings } from '../harness/test-settings';
import { SteeredClock } from './steered-clock';

/** A machine that is busy with other tests is no reason to refuse one. */
const PATIENT: Partial<Limits> = { WRITER_WAIT_MS: 60_000 };

export interface ServiceOptions {
  readonly limits?: Partial<Limits>;
  readonly publicUrl?: string | null;
  /** Without people, register or demo. */
  readonly empty?: boolean;
  /** Without demo people; the rest as it is. */
  readonly demo?: boolean;
  readonly webFolder?: string | null;
}

export interface TestService extends TestApi {
  readonly clock: SteeredClock;
  /** Another session of a demo person at each call. */
  signIn(key: string): Promise<ApiClient>;
  /** What stands in the tables, past every rule. */
  rows<Row>(sql: string, parameters?: readonly SqlValue[]): Promise<Row[]>;
  /** The link that the start of an empty programme prints; null once somebody has come in. */
  firstOfficeLink(): Promise<string | null>;
}

/** The real service as `startApi` gives it, with the limits at their defaults and its surroundings to be chosen. */
export async function startService({
  limits = {},
  publicUrl = null,
  empty = false,
  demo = !empty,
  webFolder = null,
}: ServiceOptions = {}): Promise<TestService> {
  const database = await (empty ? createTestDatabase() : filledDatabase());
  const settings = testSettings(database, {
    publicUrl,
    demo,
    limits: { ...DEFAULT_LIMITS, ...PATIENT, ...limits },
  });
  await migrate(settings);
  const clock = new SteeredClock(Date.parse(TUESDAY));
  const { app, parts, statements, listen, close } = await runService(settings, clock, webFolder);
  const address = await listen();
  const signIn = (key: string) => ApiClient.signedIn(address, key);
  const clients = new Map<string, Promise<ApiClient>>();
  return {
    address,
    clock,
    statements,
    signIn,
    anonymous: () => new ApiClient(address),
    contents: (...except) => tableContents(parts.database, except),
    as: (key) => {
      const client = clients.get(key) ?? signIn(key);
      clients.set(key, client);
      return client;
    },
    rows: async <Row>(sql: string, parameters: readonly SqlValue[] = []) => {
      const read = await parts.database.beginRead();
      try {
        return await read.query<Row>(sql, parameters);
      } finally {
        await read.end();
      }
    },
    firstOfficeLink: () => fillEmptyProgramme(app, parts, { empty: true }),
    stop: async () => {
      await close();
      await database.drop();
    },
  };
}

async function filledDatabase(): Promise<TestDatabase> {
  const { name } = await programmeTemplate({ now: TUESDAY, demo: false, sessions: false });
  return createTestDatabase(name);
}
