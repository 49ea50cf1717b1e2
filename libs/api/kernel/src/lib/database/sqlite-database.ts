import { DataSource, type QueryRunner } from 'typeorm';
import { Database, type WriteTransaction } from './database';
import type { DatabaseOptions } from './database-options';
import { endRead } from './end-read';
import { Slots } from './slots';
import type { ReadTransaction, SqlValue } from './sql-connection';
import { sqliteDriver } from './sqlite-driver';
import { applyPragmas } from './sqlite-pragmas';
import { ObservingLogger } from './statement-observer';

/** One serialised writer and a few read-only readers on one SQLite file. */
export class SqliteDatabase extends Database {
  override readonly dialect = 'sqlite';
  private readonly writer: QueryRunner;
  private readonly writing: Slots;
  private readonly reading: Slots;
  private readonly idle: QueryRunner[];

  private constructor(
    private readonly sources: readonly DataSource[],
    { limits }: DatabaseOptions,
  ) {
    super();
    const [writer, ...readers] = sources.map((source) => source.createQueryRunner());
    if (!writer) {
      throw new Error('SQLite needs a writer.');
    }
    this.writer = writer;
    this.idle = readers;
    this.writing = new Slots(1, limits.WRITERS_WAITING, limits.WRITER_WAIT_MS);
    this.reading = new Slots(readers.length, limits.IN_FLIGHT_TOTAL, limits.QUERY_MS);
  }

  static async open(path: string, options: DatabaseOptions): Promise<SqliteDatabase> {
    const writer = await openSource(path, options.entities, options);
    await applyPragmas(writer);
    const readers: DataSource[] = [];
    for (let index = 0; index < options.limits.READERS; index += 1) {
      const reader = await openSource(path, [], options);
      await applyPragmas(reader);
      await reader.query('PRAGMA query_only = ON');
      readers.push(reader);
    }
    return new SqliteDatabase([writer, ...readers], options);
  }

  override async beginWrite(): Promise<WriteTransaction> {
    await this.writing.acquire();
    try {
      await this.statement(this.writer, 'BEGIN IMMEDIATE');
    } catch (error) {
      this.writing.release();
      throw error;
    }
    const finish = async (sql: string): Promise<void> => {
      try {
        await this.statement(this.writer, sql);
      } catch (error) {
        await this.writer.query('ROLLBACK').catch(() => undefined);
        throw error;
      } finally {
        this.writing.release();
      }
    };
    return {
      manager: this.writer.manager,
      query: (sql, parameters) => this.statement(this.writer, sql, parameters),
      execute: async (sql, parameters = []) =>
        (await this.writer.query(sql, [...parameters], true)).affected ?? 0,
      commit: () => finish('COMMIT'),
      rollback: () => finish('ROLLBACK'),
    };
  }

  override async beginRead(): Promise<ReadTransaction> {
    await this.reading.acquire();
    const runner = this.idle.pop();
    if (!runner) {
      throw new Error('A free reading place without a reader.');
    }
    const free = () => {
      this.idle.push(runner);
      this.reading.release();
    };
    try {
      await runner.query('BEGIN');
    } catch (error) {
      free();
      throw error;
    }
    return {
      query: (sql, parameters) => this.statement(runner, sql, parameters),
      end: async () => {
        await endRead(runner);
        free();
      },
    };
  }

  override isTransient(): boolean {
    return false;
  }

  override async isReady(): Promise<boolean> {
    const reader = await this.beginRead();
    try {
      return (await reader.query('SELECT 1 AS ok')).length === 1;
    } finally {
      await reader.end();
    }
  }

  override async close(): Promise<void> {
    await this.writing.acquire();
    await this.writer.query('PRAGMA wal_checkpoint(TRUNCATE)');
    for (const source of [...this.sources].reverse()) {
      await source.destroy();
    }
  }

  private statement<T>(
    runner: QueryRunner,
    sql: string,
    parameters: readonly SqlValue[] = [],
  ): Promise<T[]> {
    return runner.query(sql, [...parameters]);
  }
}

async function openSource(
  path: string,
  entities: DatabaseOptions['entities'],
  { observer }: DatabaseOptions,
): Promise<DataSource> {
  return new DataSource({
    type: 'sqlite',
    driver: await sqliteDriver(),
    database: path,
    entities: [...entities],
    synchronize: false,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    logger: new ObservingLogger(observer),
  }).initialize();
}
