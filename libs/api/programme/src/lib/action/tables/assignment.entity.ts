import type { AssignmentRole, AssignmentState, Day, Instant } from '@opvolging/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One person in one part of one action. */
@Entity('assignment')
export class AssignmentEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36, name: 'action_id' })
  actionId!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'varchar', length: 20, name: 'as_role' })
  asRole!: AssignmentRole;

  @Column({ type: 'varchar', length: 36, name: 'person_id' })
  personId!: string;

  @Column({ type: 'varchar', length: 20 })
  state!: AssignmentState;

  @Column({ type: 'varchar', length: 500, nullable: true })
  reason!: string | null;

  @Column({ type: 'integer', name: 'agreed_plan_revision', nullable: true })
  agreedPlanRevision!: number | null;

  @Column({ type: 'integer', name: 'recorded_by_office' })
  recordedByOffice!: 0 | 1;

  @Column({ type: 'varchar', length: 10, name: 'letter_date', nullable: true })
  letterDate!: Day | null;

  @Column({ type: 'varchar', length: 2048, name: 'letter_url', nullable: true })
  letterUrl!: string | null;

  @Column({ type: 'bigint', name: 'at_ms' })
  atMs!: Instant;
}
