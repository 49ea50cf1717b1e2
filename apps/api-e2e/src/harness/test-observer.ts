import { StatementObserver } from '@opvolging/api-kernel';

/** Counts statements, and throws at the n-th one when a test asks for a fault there. */
export class TestObserver extends StatementObserver {
  count = 0;
  private failAt: number | null = null;
  private watched: ((sql: string) => boolean) | null = null;

  override beforeStatement(sql: string): void {
    if (this.watched && !this.watched(sql)) {
      return;
    }
    this.count += 1;
    if (this.failAt !== null && this.count === this.failAt) {
      throw new Error('A fault for the test.');
    }
  }

  reset(): void {
    this.count = 0;
    this.failAt = null;
    this.watched = null;
  }

  failAtStatement(n: number, watched: (sql: string) => boolean = () => true): void {
    this.count = 0;
    this.failAt = n;
    this.watched = watched;
  }
}
