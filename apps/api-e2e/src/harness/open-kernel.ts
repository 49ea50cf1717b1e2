import { randomUUID } from 'node:crypto';
import { IDENTITY_ENTITIES } from '@opvolging/api-identity';
import {
  AuditEventEntity,
  AuditTrail,
  DEFAULT_LIMITS,
  IdempotencyEntity,
  openDatabase,
  OutboxEntity,
  RequestContext,
  RevisionEntity,
  UnitOfWork,
  type Database,
} from '@opvolging/api-kernel';
import { migrate } from '@opvolging/api-app';
import { dayOf, type Viewer } from '@opvolging/domain';
import { loadCatalogue } from '@opvolging/messages';
import { createTestDatabase } from './test-database';
import { TestClock } from './test-clock';
import { TestObserver } from './test-observer';
import { testSettings } from './test-settings';

const KERNEL_ENTITIES = [AuditEventEntity, IdempotencyEntity, OutboxEntity, RevisionEntity];

export interface TestKernel {
  readonly database: Database;
  readonly unitOfWork: UnitOfWork;
  readonly statements: TestObserver;
  readonly clock: TestClock;
  context(viewer?: Viewer): Promise<RequestContext>;
  close(): Promise<void>;
}

/** The kernel alone on a real database, without HTTP. */
export async function openKernel(now = '2026-11-24T13:00:00Z'): Promise<TestKernel> {
  const test = await createTestDatabase();
  const limits = { ...DEFAULT_LIMITS, WRITERS_WAITING: 1_000, WRITER_WAIT_MS: 60_000 };
  const settings = testSettings(test, { limits });
  await migrate(settings);
  const statements = new TestObserver();
  const entities = [...KERNEL_ENTITIES, ...IDENTITY_ENTITIES];
  const database = await openDatabase(settings, { entities, observer: statements });
  const clock = new TestClock(Date.parse(now));
  const catalogue = await loadCatalogue('nl');
  return {
    database,
    statements,
    clock,
    unitOfWork: new UnitOfWork(database, settings, new AuditTrail(database)),
    context: async (viewer = { personId: randomUUID(), organisationId: null, roles: ['OFFICE'] }) =>
      new RequestContext(
        {
          viewer,
          sessionId: null,
          language: 'nl',
          catalogue,
          requestId: randomUUID(),
          origin: 'test',
          now: clock.now(),
          today: dayOf(clock.now()),
        },
        database,
      ),
    close: async () => {
      await database.close();
      await test.drop();
    },
  };
}
