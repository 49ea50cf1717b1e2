import type { Logger } from 'typeorm';

/** Told of every statement before it runs; tests count them or make the n-th one fail by throwing. */
export abstract class StatementObserver {
  abstract beforeStatement(sql: string): void;
}

export class SilentObserver extends StatementObserver {
  override beforeStatement(): void {
    // Nothing watches in normal operation.
  }
}

/** The driver calls its logger before each statement, whoever sends it; that is where the observer looks. */
export class ObservingLogger implements Logger {
  constructor(private readonly observer: StatementObserver) {}

  logQuery(sql: string): void {
    this.observer.beforeStatement(sql);
  }

  logQueryError(): void {
    // The error reaches the caller; logging it twice would tell nothing more.
  }

  logQuerySlow(): void {
    // Slow statements are found by the bench, not by the log.
  }

  logSchemaBuild(): void {
    // Schemas are built by migrations only.
  }

  logMigration(): void {
    // The migration command reports by itself.
  }

  log(): void {
    // The driver has nothing else to say.
  }
}
