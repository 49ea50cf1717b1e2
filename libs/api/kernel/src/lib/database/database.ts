import type { EntityManager } from 'typeorm';
import type { ReadTransaction, SqlConnection, SqlValue } from './sql-connection';

export type Dialect = 'sqlite' | 'postgres';

/** A write transaction as the unit of work sees it: the entity manager and plain SQL on the same connection. */
export interface WriteTransaction extends SqlConnection {
  readonly manager: EntityManager;
  /** Runs a change and tells how many rows it touched. */
  execute(sql: string, parameters?: readonly SqlValue[]): Promise<number>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** The one door to the data. Only the unit of work writes; everybody else reads in a read transaction. */
export abstract class Database {
  abstract readonly dialect: Dialect;
  /** Serialised on SQLite; a connection of its own on PostgreSQL. */
  abstract beginWrite(): Promise<WriteTransaction>;
  abstract beginRead(): Promise<ReadTransaction>;
  /** True for a fault that goes away by doing the whole unit again. */
  abstract isTransient(error: unknown): boolean;
  abstract isReady(): Promise<boolean>;
  abstract close(): Promise<void>;
}
