import type { Day } from '@opvolging/domain';
import { Column } from 'typeorm';

/** The columns of a summary from which only facts are computed. */
export abstract class SummaryFactColumns {
  @Column({ type: 'integer', name: 'moved_count' })
  movedCount!: number;

  @Column({ type: 'integer', name: 'moved_days' })
  movedDays!: number;

  @Column({ type: 'varchar', length: 36, name: 'moved_milestone_id', nullable: true })
  movedMilestoneId!: string | null;

  @Column({ type: 'varchar', length: 10, name: 'undiscussed_since', nullable: true })
  undiscussedSince!: Day | null;

  @Column({ type: 'integer', name: 'undiscussed_count' })
  undiscussedCount!: number;

  @Column({ type: 'varchar', length: 36, name: 'undiscussed_milestone_id', nullable: true })
  undiscussedMilestoneId!: string | null;

  @Column({ type: 'integer', name: 'unchanged_streak' })
  unchangedStreak!: number;

  @Column({ type: 'varchar', length: 10, name: 'help_due_on', nullable: true })
  helpDueOn!: Day | null;

  @Column({ type: 'integer', name: 'open_help_count' })
  openHelpCount!: number;

  @Column({ type: 'varchar', length: 36, name: 'owner_id', nullable: true })
  ownerId!: string | null;

  @Column({ type: 'varchar', length: 36, name: 'monitor_id', nullable: true })
  monitorId!: string | null;

  @Column({ type: 'varchar', length: 10, name: 'without_owner_since', nullable: true })
  withoutOwnerSince!: Day | null;

  @Column({ type: 'varchar', length: 10, name: 'awaiting_since', nullable: true })
  awaitingSince!: Day | null;

  @Column({ type: 'varchar', length: 10, name: 'paused_since', nullable: true })
  pausedSince!: Day | null;

  @Column({ type: 'varchar', length: 10, name: 'paused_until', nullable: true })
  pausedUntil!: Day | null;

  @Column({ type: 'varchar', length: 10, name: 'completion_requested_on', nullable: true })
  completionRequestedOn!: Day | null;
}
