import type { Instant, IsoWeek } from '@opvolging/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody sent at once; it is taken back as a whole or not at all. */
@Entity('submission')
export class SubmissionEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36, name: 'person_id' })
  personId!: string;

  @Column({ type: 'varchar', length: 8 })
  round!: IsoWeek;

  @Column({ type: 'bigint', name: 'sent_ms' })
  sentMs!: Instant;

  @Column({ type: 'bigint', name: 'undone_ms', nullable: true })
  undoneMs!: Instant | null;
}
