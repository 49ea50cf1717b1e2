import type { Day, Instant, MoveReason } from '@opvolging/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One change of the current date of a milestone. */
@Entity('milestone_move')
export class MilestoneMoveEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36, name: 'action_id' })
  actionId!: string;

  @Column({ type: 'varchar', length: 36, name: 'milestone_id' })
  milestoneId!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'varchar', length: 10, name: 'from_on' })
  fromOn!: Day;

  @Column({ type: 'varchar', length: 10, name: 'to_on' })
  toOn!: Day;

  @Column({ type: 'varchar', length: 30, name: 'reason_code' })
  reasonCode!: MoveReason;

  @Column({ type: 'varchar', length: 500, nullable: true })
  reason!: string | null;

  @Column({ type: 'varchar', length: 36, name: 'moved_by_id', nullable: true })
  movedById!: string | null;

  @Column({ type: 'bigint', name: 'at_ms' })
  atMs!: Instant;

  @Column({ type: 'integer' })
  discussed!: 0 | 1;

  @Column({ type: 'integer' })
  reversed!: 0 | 1;

  @Column({ type: 'varchar', length: 36, name: 'submission_id', nullable: true })
  submissionId!: string | null;
}
