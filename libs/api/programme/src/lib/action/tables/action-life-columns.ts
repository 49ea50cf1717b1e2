import type { Day, PauseReason } from '@opvolging/domain';
import { Column, PrimaryColumn } from 'typeorm';

/** What happened to an action: offer, adoption, start, pause, completion, end and handover. */
export abstract class ActionLifeColumns {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 10, name: 'offered_on', nullable: true })
  offeredOn!: Day | null;

  @Column({ type: 'varchar', length: 200, name: 'adopted_in', nullable: true })
  adoptedIn!: string | null;

  @Column({ type: 'varchar', length: 10, name: 'adopted_on', nullable: true })
  adoptedOn!: Day | null;

  @Column({ type: 'varchar', length: 10, name: 'confirmed_on', nullable: true })
  confirmedOn!: Day | null;

  @Column({ type: 'varchar', length: 10, name: 'started_on', nullable: true })
  startedOn!: Day | null;

  @Column({ type: 'varchar', length: 10, name: 'resumed_on', nullable: true })
  resumedOn!: Day | null;

  @Column({ type: 'varchar', length: 30, name: 'pause_reason_code', nullable: true })
  pauseReasonCode!: PauseReason | null;

  @Column({ type: 'varchar', length: 500, name: 'pause_reason', nullable: true })
  pauseReason!: string | null;

  @Column({ type: 'varchar', length: 10, name: 'pause_since', nullable: true })
  pauseSince!: Day | null;

  @Column({ type: 'varchar', length: 10, name: 'pause_until', nullable: true })
  pauseUntil!: Day | null;

  @Column({ type: 'varchar', length: 500, name: 'pause_event', nullable: true })
  pauseEvent!: string | null;

  @Column({ type: 'varchar', length: 36, name: 'completion_requested_by_id', nullable: true })
  completionRequestedById!: string | null;

  @Column({ type: 'varchar', length: 36, name: 'completion_on_behalf_of_id', nullable: true })
  completionOnBehalfOfId!: string | null;

  @Column({ type: 'varchar', length: 10, name: 'completion_on', nullable: true })
  completionOn!: Day | null;

  @Column({ type: 'varchar', length: 500, name: 'completion_evidence', nullable: true })
  completionEvidence!: string | null;

  @Column({ type: 'varchar', length: 10, name: 'completed_on', nullable: true })
  completedOn!: Day | null;

  @Column({ type: 'varchar', length: 10, name: 'stopped_on', nullable: true })
  stoppedOn!: Day | null;

  @Column({ type: 'varchar', length: 500, name: 'stop_reason', nullable: true })
  stopReason!: string | null;

  @Column({ type: 'varchar', length: 20, name: 'handover_as', nullable: true })
  handoverAs!: 'OWNER' | 'MONITOR' | null;

  @Column({ type: 'varchar', length: 36, name: 'handover_from_id', nullable: true })
  handoverFromId!: string | null;

  @Column({ type: 'varchar', length: 36, name: 'handover_to_id', nullable: true })
  handoverToId!: string | null;

  @Column({ type: 'varchar', length: 500, name: 'handover_note', nullable: true })
  handoverNote!: string | null;

  @Column({ type: 'varchar', length: 36, name: 'handover_proposed_by_id', nullable: true })
  handoverProposedById!: string | null;

  @Column({ type: 'varchar', length: 10, name: 'handover_on', nullable: true })
  handoverOn!: Day | null;
}
