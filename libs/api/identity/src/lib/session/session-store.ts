import { Injectable } from '@nestjs/common';
import { Clock, Settings, type Transaction } from '@opvolging/api-kernel';
import { hashOfSecret, newSecret } from './secret';
import { SessionEntity } from './session.entity';

/** Opens and ends sessions; an ended one is nobody from the next request on. */
@Injectable()
export class SessionStore {
  constructor(
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Answers the token for the cookie. Above the most that a person may have, the oldest sessions end. */
  async open(tx: Transaction, personId: string): Promise<string> {
    const token = newSecret();
    const now = this.now();
    await tx.insert(SessionEntity, {
      tokenHash: hashOfSecret(token),
      personId,
      createdMs: now,
      touchedMs: now,
      endedMs: null,
    });
    const { SESSIONS_PER_PERSON: most } = this.settings.limits;
    for (const sessionId of (await this.openSessions(tx, personId)).slice(most)) {
      await this.end(tx, sessionId);
    }
    return token;
  }

  async end(tx: Transaction, sessionId: string): Promise<void> {
    await tx.execute('UPDATE session SET ended_ms = ? WHERE token_hash = ? AND ended_ms IS NULL', [
      this.now(),
      sessionId,
    ]);
  }

  /** Ends all sessions of a person but, where named, the one in use. */
  async endAll(tx: Transaction, personId: string, except = ''): Promise<void> {
    await tx.execute(
      'UPDATE session SET ended_ms = ? WHERE person_id = ? AND token_hash <> ? AND ended_ms IS NULL',
      [this.now(), personId, except],
    );
  }

  /** Newest first; those that ran out by themselves take no place. */
  private async openSessions(tx: Transaction, personId: string): Promise<string[]> {
    const { SESSION_IDLE_MS: idle, SESSION_ABSOLUTE_MS: absolute } = this.settings.limits;
    const rows = await tx.query<{ token_hash: string }>(
      `SELECT token_hash FROM session
        WHERE person_id = ? AND ended_ms IS NULL AND touched_ms > ? AND created_ms > ?
        ORDER BY created_ms DESC, token_hash`,
      [personId, this.now() - idle, this.now() - absolute],
    );
    return rows.map((row) => row.token_hash);
  }

  private now(): number {
    return Math.floor(this.clock.elapsed());
  }
}
