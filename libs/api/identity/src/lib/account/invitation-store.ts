import { Injectable } from '@nestjs/common';
import type { SqlConnection, Transaction } from '@opvolging/api-kernel';
import type { Instant, Invitation } from '@opvolging/domain';
import { hashOfSecret, newSecret } from '../session/secret';
import { InvitationEntity } from './invitation.entity';

export interface InvitationRecord extends Invitation {
  readonly tokenHash: string;
  readonly personId: string;
}

interface InvitationRow {
  readonly token_hash: string;
  readonly person_id: string;
  readonly issued_ms: Instant;
  readonly used_ms: Instant | null;
  readonly withdrawn_ms: Instant | null;
}

/** Links by which somebody sets a password: one that works per person, and only its hash is kept. */
@Injectable()
export class InvitationStore {
  /** Answers the secret of the new link; the links before it stop working. */
  async issue(tx: Transaction, personId: string): Promise<string> {
    await this.withdrawAll(tx, personId);
    const secret = newSecret();
    await tx.insert(InvitationEntity, {
      tokenHash: hashOfSecret(secret),
      personId,
      issuedMs: tx.now,
      usedMs: null,
      withdrawnMs: null,
    });
    return secret;
  }

  async find(connection: SqlConnection, secret: string): Promise<InvitationRecord | null> {
    const [row] = await connection.query<InvitationRow>(
      `SELECT token_hash, person_id, issued_ms, used_ms, withdrawn_ms
         FROM invitation WHERE token_hash = ?`,
      [hashOfSecret(secret)],
    );
    return row ? recordOf(row) : null;
  }

  /** False when the link was used or withdrawn in between. */
  async use(tx: Transaction, { tokenHash }: InvitationRecord): Promise<boolean> {
    const affected = await tx.execute(
      `UPDATE invitation SET used_ms = ?
        WHERE token_hash = ? AND used_ms IS NULL AND withdrawn_ms IS NULL`,
      [tx.now, tokenHash],
    );
    return affected === 1;
  }

  async withdrawAll(tx: Transaction, personId: string): Promise<void> {
    await tx.execute(
      `UPDATE invitation SET withdrawn_ms = ?
        WHERE person_id = ? AND used_ms IS NULL AND withdrawn_ms IS NULL`,
      [tx.now, personId],
    );
  }
}

function recordOf(row: InvitationRow): InvitationRecord {
  return {
    tokenHash: row.token_hash,
    personId: row.person_id,
    issuedAt: row.issued_ms,
    usedAt: row.used_ms,
    withdrawnAt: row.withdrawn_ms,
  };
}
