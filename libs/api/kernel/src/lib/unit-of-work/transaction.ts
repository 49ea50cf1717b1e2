import { randomUUID } from 'node:crypto';
import type { Day, Instant, Viewer } from '@opvolging/domain';
import type { EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { RequestContext } from '../context/request-context';
import type { Dialect, WriteTransaction } from '../database/database';
import { placeholders } from '../database/placeholders';
import type { SqlConnection, SqlValue } from '../database/sql-connection';
import { ConflictError } from './conflict.error';
import { insertsInto, updateOf } from './entity-sql';
import { OutboxEntity } from './outbox.entity';
import { RevisionClock, type Moment } from './revision-clock';
import { RevisionEntity } from './revision.entity';

export interface Revision {
  readonly entity: string;
  readonly id: string;
  readonly version: number;
  /** The aggregate after the change; must be plain data. */
  readonly state: object;
  readonly onBehalfOfId?: string | null;
  readonly onBehalfReason?: string | null;
  readonly reason?: string | null;
}

export interface Mail {
  readonly personId: string;
  readonly kind: string;
  readonly parameters: Readonly<Record<string, SqlValue>>;
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
    const all: readonly ObjectLiteral[] = Array.isArray(rows) ? rows : [rows];
    for (const { sql, parameters } of insertsInto(this.tableOf(target), all)) {
      await this.execute(sql, parameters);
    }
  }

  async update<Entity extends ObjectLiteral & { id: string }>(
    target: EntityTarget<Entity>,
    id: string,
    values: QueryDeepPartialEntity<Entity>,
  ): Promise<void> {
    const { sql, parameters } = updateOf(this.tableOf(target), values);
    await this.execute(`${sql} WHERE id = ?`, [...parameters, id]);
  }

  /** Compares the version in SQL and adds one; who came second gets CONFLICT. */
  async updateVersioned<Entity extends ObjectLiteral & { id: string; version: number }>(
    target: EntityTarget<Entity>,
    {
      entity,
      id,
      version,
    }: { readonly entity: string; readonly id: string; readonly version: number },
    values: QueryDeepPartialEntity<Entity>,
  ): Promise<void> {
    const next = updateOf(this.tableOf(target), { ...values, version: version + 1 });
    const conditions = 'WHERE id = ? AND version = ?';
    const parameters = [...next.parameters, id, version];
    if ((await this.execute(`${next.sql} ${conditions}`, parameters)) !== 1) {
      throw new ConflictError(entity, id, version);
    }
  }

  /**
   * Keeps rows as they are until the unit ends, locked in one order for everybody, so that two units never wait for
   * each other. On SQLite there is one writer, and nothing to wait for.
   */
  async lock(table: 'action', ids: readonly string[]): Promise<void> {
    if (this.dialect === 'postgres') {
      await this.query(
        `SELECT id FROM ${table} WHERE id IN (${placeholders(ids)}) ORDER BY id FOR NO KEY UPDATE`,
        ids,
      );
    }
  }

  /** Adds the state of an aggregate to its history and returns its place in the global order. */
  async revise(revision: Revision): Promise<Moment> {
    const moment = await this.clock.next();
    await this.insert(RevisionEntity, this.rowOf(revision, moment));
    return moment;
  }

  /** The same for many aggregates, one place after the other; answers the last place. */
  async reviseAll(revisions: readonly Revision[]): Promise<Moment> {
    const rows: RevisionEntity[] = [];
    for (const revision of revisions) {
      rows.push(this.rowOf(revision, await this.clock.next()));
    }
    await this.insert(RevisionEntity, rows);
    return this.latestMoment();
  }

  /** A place in the global order for a change that keeps its own history, such as a check-in. */
  nextMoment(): Promise<Moment> {
    return this.clock.next();
  }

  /** The last place that this unit took, or a first one. */
  latestMoment(): Promise<Moment> {
    return this.clock.latest();
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

  mail(personId: string, kind: string, parameters: Mail['parameters']): Promise<void> {
    return this.mailAll([{ personId, kind, parameters }]);
  }

  async mailAll(mails: readonly Mail[]): Promise<void> {
    await this.insert(
      OutboxEntity,
      mails.map(({ personId, kind, parameters }) => ({
        id: this.newId(),
        createdMs: this.now,
        personId,
        kind,
        parameters: JSON.stringify(parameters),
        sentMs: null,
      })),
    );
  }

  finish(): Promise<void> {
    return this.clock.finish();
  }

  private rowOf(revision: Revision, { seq, at }: Moment): RevisionEntity {
    this.touched.add(`${revision.entity}:${revision.id}`);
    return {
      seq,
      entity: revision.entity,
      entityId: revision.id,
      version: revision.version,
      atMs: at,
      actorId: this.ctx.facts.viewer?.personId ?? null,
      onBehalfOfId: revision.onBehalfOfId ?? null,
      onBehalfReason: revision.onBehalfReason ?? null,
      command: this.command,
      reason: revision.reason ?? null,
      state: JSON.stringify(revision.state),
    };
  }

  private tableOf(target: EntityTarget<ObjectLiteral>): EntityMetadata {
    return this.inner.manager.connection.getMetadata(target);
  }
}
