import type { AccountState } from '@opvolging/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who takes part, with the account by which this person signs in. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 120 })
  name!: string;

  /** The name as it sorts and is searched: no case, no accents. */
  @Column({ type: 'varchar', length: 240, name: 'sort_key' })
  sortKey!: string;

  /** Work address in lower case; the name under which somebody signs in. */
  @Column({ type: 'varchar', length: 254, unique: true })
  email!: string;

  @Column({ type: 'varchar', length: 36, name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column({ type: 'varchar', length: 20, name: 'account_state' })
  accountState!: AccountState;

  /** `nl` or `en`; null until the person chooses. */
  @Column({ type: 'varchar', length: 2, nullable: true })
  language!: string | null;

  /** Argon2id with its own parameters and salt; never part of a revision. */
  @Column({ type: 'text', name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}
