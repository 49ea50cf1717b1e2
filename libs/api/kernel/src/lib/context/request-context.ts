import type { Day, Instant, Viewer } from '@opvolging/domain';
import type { Catalogue, Language } from '@opvolging/messages';
import type { Database } from '../database/database';
import type { ReadTransaction, SqlConnection, SqlValue } from '../database/sql-connection';
import { UnauthenticatedError } from '../errors/request-errors';
import { ReadingTurns } from './reading-turns';

export interface ContextFacts {
  readonly viewer: Viewer | null;
  /** The session through which the viewer came; null without sign-in. */
  readonly sessionId: string | null;
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly requestId: string;
  /** Address from which the request came, for the audit trail. */
  readonly origin: string;
  readonly now: Instant;
  readonly today: Day;
}

/** What one request knows: who, when, in which language, and one moment of the data to read from. */
export class RequestContext implements SqlConnection {
  private transaction: Promise<ReadTransaction> | null = null;
  private readonly memory = new Map<unknown, unknown>();
  readonly turns = new ReadingTurns();

  constructor(
    readonly facts: ContextFacts,
    private readonly database: Database,
  ) {}

  get now(): Instant {
    return this.facts.now;
  }

  get today(): Day {
    return this.facts.today;
  }

  get catalogue(): Catalogue {
    return this.facts.catalogue;
  }

  /** Who signed in; throws UNAUTHENTICATED when nobody did. */
  get viewer(): Viewer {
    if (!this.facts.viewer) {
      throw new UnauthenticatedError();
    }
    return this.facts.viewer;
  }

  /** Everything read within one request, page, count and edges, is of one moment. */
  async query<T>(sql: string, parameters?: readonly SqlValue[]): Promise<T[]> {
    return this.turns.read(async () => {
      this.transaction ??= this.database.beginRead();
      return (await this.transaction).query<T>(sql, parameters);
    });
  }

  /** One object per request and key, for loaders and for what is asked more than once. */
  once<T>(key: unknown, make: () => T): T {
    if (!this.memory.has(key)) {
      this.memory.set(key, make());
    }
    return this.memory.get(key) as T;
  }

  /** Lets go of the moment: after a write, what follows reads the new one. */
  async release(): Promise<void> {
    const open = this.transaction;
    this.transaction = null;
    this.memory.clear();
    await (await open?.catch(() => null))?.end();
  }
}
