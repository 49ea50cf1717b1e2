import type { DatePrecision, Day } from '@opvolging/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that is ready on a date, or waits for an event. */
@Entity('milestone')
export class MilestoneEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36, name: 'action_id' })
  actionId!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'varchar', length: 200 })
  title!: string;

  @Column({ type: 'varchar', length: 500, nullable: true })
  criterion!: string | null;

  @Column({ type: 'varchar', length: 20, name: 'precision_of' })
  precisionOf!: DatePrecision;

  @Column({ type: 'varchar', length: 10, name: 'first_date', nullable: true })
  firstDate!: Day | null;

  @Column({ type: 'integer', name: 'first_date_corrected' })
  firstDateCorrected!: 0 | 1;

  @Column({ type: 'varchar', length: 10, name: 'due_on' })
  dueOn!: Day;

  @Column({ type: 'varchar', length: 500, name: 'waits_for', nullable: true })
  waitsFor!: string | null;

  @Column({ type: 'varchar', length: 10, name: 'met_on', nullable: true })
  metOn!: Day | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  evidence!: string | null;

  @Column({ type: 'varchar', length: 10, name: 'withdrawn_on', nullable: true })
  withdrawnOn!: Day | null;

  @Column({ type: 'varchar', length: 500, name: 'withdrawn_reason', nullable: true })
  withdrawnReason!: string | null;
}
