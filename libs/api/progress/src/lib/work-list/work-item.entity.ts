import type { Day, FactCode } from '@opvolging/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who of the office handles a fact and until when it was put off; the fact itself is computed, never stored. */
@Entity('work_item')
export class WorkItemEntity {
  /** Subject and fact, `<id>:NO_OWNER`. */
  @PrimaryColumn({ type: 'varchar', length: 80 })
  id!: string;

  @Column({ type: 'varchar', length: 36, name: 'subject_id' })
  subjectId!: string;

  @Column({ type: 'varchar', length: 40 })
  fact!: FactCode;

  @Column({ type: 'varchar', length: 36, name: 'handler_id', nullable: true })
  handlerId!: string | null;

  @Column({ type: 'varchar', length: 10, name: 'postponed_until', nullable: true })
  postponedUntil!: Day | null;

  @Column({ type: 'varchar', length: 500, name: 'postponed_reason', nullable: true })
  postponedReason!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}
