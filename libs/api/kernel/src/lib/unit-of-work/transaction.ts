import { randomUUID } from 'node:crypto';
import type { Day, Instant, Viewer } from '@opvolging/domain';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { RequestContext } from '../context/request-context';
import type { Dialect, WriteTransaction } from '../database/database';
import type { SqlConnection, SqlValue } from '../database/sql-connection';
import { ConflictError } from './conflict.error';
import { OutboxEntity } from './outbox.entity';
import { RevisionClock } from './revision-clock';
import { RevisionEntity } from './revision.entity';

export interface Revision {
  readonly entity: string;
  readonly id: string;
  readonly version: number;
  /** The aggregate after the change; must be plain data. */
  readonly state: object;
  readonly onBehalfOfId?: string | null;
  readonly reason?: string | null;
}

/** What a command may do inside its unit of work; nothing here outlives the unit. */
export class Transaction implements SqlConnection {
  readonly touched = new Set<string>();
  private readonly clock: RevisionClock;

  constructor(
    readonly ctx: RequestContext,
    private readonly command: string,
    private readonly inner: WriteTransaction,
    readonly dialect: Dialect,
  ) {
    this.clock = new RevisionClock(inner, ctx.now);
  }

  get manager(): EntityManager {
    return this.inner.manager;
  }

  get viewer(): Viewer {
    return this.ctx.viewer;
  }

  get now(): Instant {
    return this.ctx.now;
  }

  get today(): Day {
    return this.ctx.today;
  }

  newId(): string {
    return randomUUID();
  }

  query<T>(sql: string, parameters?: readonly SqlValue[]): Promise<T[]> {
    return this.inner.query<T>(sql, parameters);
  }

  execute(sql: string, parameters?: readonly SqlValue[]): Promise<number> {
    return this.inner.execute(sql, parameters);
  }

  async insert<Entity extends ObjectLiteral>(
    target: EntityTarget<Entity>,
    rows: QueryDeepPartialEntity<Entity> | QueryDeepPartialEntity<Entity>[],
  ): Promise<void> {
    if (!Array.isArray(rows) || rows.length > 0) {
      await this.manager
        .createQueryBuilder()
        .insert()
        .into(target)
        .values(rows)
        .updateEntity(false)
        .execute();
    }
  }

  /** Compares the version in SQL and adds one; who came second gets CONFLICT. */
  async updateVersioned<Entity extends ObjectLiteral & { id: string; version: number }>(
    target: EntityTarget<Entity>,
    expected: { readonly entity: string; readonly id: string; readonly version: number },
    values: QueryDeepPartialEntity<Entity>,
  ): Promise<void> {
    const { affected } = await this.manager
      .createQueryBuilder()
      .update(target)
      .set({ ...values, version: expected.version + 1 })
      .where('id = :id AND version = :version', { id: expected.id, version: expected.version })
      .execute();
    if (affected !== 1) {
      throw new ConflictError(expected.entity, expected.id, expected.version);
    }
  }

  /** Adds the state of an aggregate to its history and returns its place in the global order. */
  async revise(revision: Revision): Promise<{ readonly seq: number; readonly at: Instant }> {
    const moment = await this.clock.next();
    await this.insert(RevisionEntity, {
      seq: moment.seq,
      entity: revision.entity,
      entityId: revision.id,
      version: revision.version,
      atMs: moment.at,
      actorId: this.ctx.facts.viewer?.personId ?? null,
      onBehalfOfId: revision.onBehalfOfId ?? null,
      command: this.command,
      reason: revision.reason ?? null,
      state: JSON.stringify(revision.state),
    });
    this.touched.add(`${revision.entity}:${revision.id}`);
    return moment;
  }

  /** A place in the global order for a change that keeps its own history, such as a check-in. */
  nextMoment(): Promise<{ readonly seq: number; readonly at: Instant }> {
    return this.clock.next();
  }

  /** The next number of a series; a number that was given is never given again. */
  async nextNumber(series: string): Promise<number> {
    await this.execute('UPDATE code_series SET last = last + 1 WHERE name = ?', [series]);
    const [row] = await this.query<{ last: number }>(
      'SELECT last FROM code_series WHERE name = ?',
      [series],
    );
    if (!row) {
      throw new Error(`No series of codes is called ${series}.`);
    }
    return row.last;
  }

  async mail(personId: string, kind: string, parameters: Record<string, SqlValue>): Promise<void> {
    await this.insert(OutboxEntity, {
      id: this.newId(),
      createdMs: this.now,
      personId,
      kind,
      parameters: JSON.stringify(parameters),
      sentMs: null,
    });
  }

  finish(): Promise<void> {
    return this.clock.finish();
  }
}
