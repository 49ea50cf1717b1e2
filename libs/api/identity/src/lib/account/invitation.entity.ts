import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link by which somebody sets a password; the link itself is shown once and not stored. */
@Entity('invitation')
export class InvitationEntity {
  /** SHA-256 of the secret in the link. */
  @PrimaryColumn({ type: 'varchar', length: 64, name: 'token_hash' })
  tokenHash!: string;

  @Column({ type: 'varchar', length: 36, name: 'person_id' })
  personId!: string;

  @Column({ type: 'bigint', name: 'issued_ms' })
  issuedMs!: number;

  @Column({ type: 'bigint', name: 'used_ms', nullable: true })
  usedMs!: number | null;

  /** Replaced by a newer link, or the account was closed. */
  @Column({ type: 'bigint', name: 'withdrawn_ms', nullable: true })
  withdrawnMs!: number | null;
}
