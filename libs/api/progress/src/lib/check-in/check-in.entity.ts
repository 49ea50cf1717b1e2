import type { Audience, CheckInState, Course, Day, Instant, IsoWeek } from '@opvolging/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One report on one action; its words are never edited, only its state changes. */
@Entity('check_in')
export class CheckInEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36, name: 'action_id' })
  actionId!: string;

  @Column({ type: 'varchar', length: 36, name: 'submission_id' })
  submissionId!: string;

  @Column({ type: 'varchar', length: 8 })
  round!: IsoWeek;

  @Column({ type: 'varchar', length: 20 })
  course!: Course;

  @Column({ type: 'integer' })
  unchanged!: 0 | 1;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'varchar', length: 20 })
  audience!: Audience;

  @Column({ type: 'varchar', length: 20 })
  state!: CheckInState;

  @Column({ type: 'varchar', length: 36, name: 'author_id' })
  authorId!: string;

  @Column({ type: 'varchar', length: 36, name: 'on_behalf_of_id', nullable: true })
  onBehalfOfId!: string | null;

  @Column({ type: 'varchar', length: 500, name: 'on_behalf_reason', nullable: true })
  onBehalfReason!: string | null;

  @Column({ type: 'integer' })
  late!: 0 | 1;

  @Column({ type: 'varchar', length: 10, name: 'on_day' })
  onDay!: Day;

  @Column({ type: 'bigint', name: 'received_ms' })
  receivedMs!: Instant;

  @Column({ type: 'varchar', length: 36, name: 'corrects_id', nullable: true })
  correctsId!: string | null;

  @Column({ type: 'varchar', length: 36, name: 'help_request_id', nullable: true })
  helpRequestId!: string | null;

  /** Its place in the order of all changes. */
  @Column({ type: 'integer' })
  seq!: number;

  /** The place from which it no longer stands; null while it does. */
  @Column({ type: 'integer', name: 'ended_seq', nullable: true })
  endedSeq!: number | null;
}
