import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@opvolging/api-kernel';

const A_MINUTE = 60_000;

/** Notes at most once a minute that a session is in use; no request waits for it or fails by it. */
@Injectable()
export class SessionToucher {
  private readonly touching = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  touch(sessionId: string, touchedMs: number): void {
    const now = Math.floor(this.clock.elapsed());
    if (now - touchedMs < A_MINUTE || this.touching.has(sessionId)) {
      return;
    }
    this.touching.add(sessionId);
    // When the writer is too busy, the next request tries again.
    void this.write(sessionId, now)
      .catch(() => undefined)
      .finally(() => this.touching.delete(sessionId));
  }

  private async write(sessionId: string, now: number): Promise<void> {
    const inner = await this.database.beginWrite();
    try {
      await inner.execute('UPDATE session SET touched_ms = ? WHERE token_hash = ?', [
        now,
        sessionId,
      ]);
    } catch (error) {
      await inner.rollback();
      throw error;
    }
    await inner.commit();
  }
}
