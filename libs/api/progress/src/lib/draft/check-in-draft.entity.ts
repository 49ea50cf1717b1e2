import type { Instant, IsoWeek } from '@opvolging/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody has filled in and not yet sent; private, without history. */
@Entity('check_in_draft')
export class CheckInDraftEntity {
  @PrimaryColumn({ type: 'varchar', length: 36, name: 'person_id' })
  personId!: string;

  @PrimaryColumn({ type: 'varchar', length: 8 })
  round!: IsoWeek;

  @Column({ type: 'text' })
  content!: string;

  @Column({ type: 'bigint', name: 'saved_ms' })
  savedMs!: Instant;
}
