import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody signed in on one device; times are the system's, never those of the demo clock. */
@Entity('session')
export class SessionEntity {
  /** SHA-256 of the token in the cookie. */
  @PrimaryColumn({ type: 'varchar', length: 64, name: 'token_hash' })
  tokenHash!: string;

  @Column({ type: 'varchar', length: 36, name: 'person_id' })
  personId!: string;

  @Column({ type: 'bigint', name: 'created_ms' })
  createdMs!: number;

  @Column({ type: 'bigint', name: 'touched_ms' })
  touchedMs!: number;

  @Column({ type: 'bigint', name: 'ended_ms', nullable: true })
  endedMs!: number | null;
}
