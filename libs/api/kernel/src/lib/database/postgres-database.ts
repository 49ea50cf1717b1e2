import { DataSource, type QueryRunner } from 'typeorm';
import { Database, type WriteTransaction } from './database';
import type { DatabaseOptions } from './database-options';
import { endRead } from './end-read';
import { numberedParameters } from './numbered-parameters';
import { Slots } from './slots';
import type { ReadTransaction, SqlValue } from './sql-connection';
import { ObservingLogger } from './statement-observer';

const POOL_SIZE = 10;
const READING_SHARE = 6;
const TRANSIENT = new Set(['40001', '40P01']);
/** Two sends with one key at the same time: the second finds the answer of the first. */
const KEY_CLAIMED = 'idempotency_once';

/** Sessions that hold a lock or a transaction too long are ended by the server. */
const SESSION_OPTIONS =
  '-c statement_timeout=5000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=10000';

/** Any number of instances on one PostgreSQL; each unit of work has a connection of its own. */
export class PostgresDatabase extends Database {
  override readonly dialect = 'postgres';
  private readonly writing: Slots;
  private readonly reading: Slots;

  private constructor(
    private readonly source: DataSource,
    { limits }: DatabaseOptions,
  ) {
    super();
    const writers = POOL_SIZE - READING_SHARE;
    this.writing = new Slots(writers, limits.WRITERS_WAITING, limits.WRITER_WAIT_MS);
    this.reading = new Slots(READING_SHARE, limits.IN_FLIGHT_TOTAL, limits.QUERY_MS);
  }

  static async open(url: string, options: DatabaseOptions): Promise<PostgresDatabase> {
    const { types } = await import('pg');
    types.setTypeParser(types.builtins.INT8, Number);
    const source = await new DataSource({
      type: 'postgres',
      url,
      entities: [...options.entities],
      synchronize: false,
      invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
      logger: new ObservingLogger(options.observer),
      extra: { max: POOL_SIZE, options: SESSION_OPTIONS },
    }).initialize();
    await assertDurable(source);
    return new PostgresDatabase(source, options);
  }

  override async beginWrite(): Promise<WriteTransaction> {
    await this.writing.acquire();
    const runner = this.source.createQueryRunner();
    try {
      await runner.connect();
      await this.statement(runner, 'BEGIN');
    } catch (error) {
      await runner.release();
      this.writing.release();
      throw error;
    }
    const finish = async (sql: string): Promise<void> => {
      try {
        await this.statement(runner, sql);
      } catch (error) {
        await runner.query('ROLLBACK').catch(() => undefined);
        throw error;
      } finally {
        await runner.release();
        this.writing.release();
      }
    };
    return {
      manager: runner.manager,
      query: (sql, parameters) => this.statement(runner, sql, parameters),
      execute: async (sql, parameters = []) =>
        (await runner.query(numberedParameters(sql), [...parameters], true)).affected ?? 0,
      commit: () => finish('COMMIT'),
      rollback: () => finish('ROLLBACK'),
    };
  }

  override async beginRead(): Promise<ReadTransaction> {
    await this.reading.acquire();
    const runner = this.source.createQueryRunner();
    const free = async () => {
      await runner.release();
      this.reading.release();
    };
    try {
      await runner.connect();
      await runner.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    } catch (error) {
      await free();
      throw error;
    }
    const inTurn = oneAtATime();
    return {
      query: (sql, parameters) => inTurn(() => this.statement(runner, sql, parameters)),
      end: async () => {
        await endRead(runner);
        await free();
      },
    };
  }

  override isTransient(error: unknown): boolean {
    const fault = error instanceof Error && 'driverError' in error ? error.driverError : error;
    return isFault(fault) && (TRANSIENT.has(fault.code) || fault.constraint === KEY_CLAIMED);
  }

  override async isReady(): Promise<boolean> {
    return (await this.source.query('SELECT 1 AS ok')).length === 1;
  }

  override async close(): Promise<void> {
    await this.source.destroy();
  }

  private statement<T>(
    runner: QueryRunner,
    sql: string,
    parameters: readonly SqlValue[] = [],
  ): Promise<T[]> {
    return runner.query(numberedParameters(sql), [...parameters]);
  }
}

/** Loaders ask side by side; one connection answers one after the other. */
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

function isFault(error: unknown): error is { readonly code: string; readonly constraint?: string } {
  return typeof error === 'object' && error !== null && 'code' in error;
}

async function assertDurable(source: DataSource): Promise<void> {
  for (const setting of ['fsync', 'full_page_writes']) {
    const [row] = await source.query(`SHOW ${setting}`);
    if (row[setting] !== 'on') {
      throw new Error(`PostgreSQL setting ${setting} must be on.`);
    }
  }
  const [row] = await source.query('SHOW synchronous_commit');
  if (row.synchronous_commit === 'off') {
    throw new Error('PostgreSQL setting synchronous_commit must not be off.');
  }
}
