import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a key answered the first time, so that a repeated submit makes no second object. */
@Entity('idempotency')
export class IdempotencyEntity {
  @PrimaryColumn({ type: 'varchar', length: 36, name: 'person_id' })
  personId!: string;

  @PrimaryColumn({ type: 'varchar', length: 128 })
  key!: string;

  @Column({ type: 'varchar', length: 60 })
  command!: string;

  @Column({ type: 'varchar', length: 64, name: 'input_hash' })
  inputHash!: string;

  @Column({ type: 'text' })
  result!: string;

  @Column({ type: 'bigint', name: 'at_ms' })
  atMs!: number;
}
