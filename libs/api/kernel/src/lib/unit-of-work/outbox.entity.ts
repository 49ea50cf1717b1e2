import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mail that must go out because of a change; written with that change, sent later. */
@Entity('outbox')
export class OutboxEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'bigint', name: 'created_ms' })
  createdMs!: number;

  @Column({ type: 'varchar', length: 36, name: 'person_id' })
  personId!: string;

  /** Which mail it is; the text is made when it is sent, in the reader's language and rights. */
  @Column({ type: 'varchar', length: 60 })
  kind!: string;

  @Column({ type: 'text' })
  parameters!: string;

  @Column({ type: 'bigint', name: 'sent_ms', nullable: true })
  sentMs!: number | null;
}
