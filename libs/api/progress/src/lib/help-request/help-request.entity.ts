import type { Audience, Day, HelpRequestState } from '@opvolging/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is needed, from whom, by when; as it stands now, its earlier states are revisions. */
@Entity('help_request')
export class HelpRequestEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 20 })
  code!: string;

  /** 31 of `V-031`. */
  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'varchar', length: 36, name: 'action_id' })
  actionId!: string;

  @Column({ type: 'varchar', length: 36, name: 'check_in_id' })
  checkInId!: string;

  @Column({ type: 'varchar', length: 500 })
  what!: string;

  @Column({ type: 'varchar', length: 20 })
  audience!: Audience;

  @Column({ type: 'varchar', length: 36, name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column({ type: 'varchar', length: 36, name: 'person_id', nullable: true })
  personId!: string | null;

  @Column({ type: 'varchar', length: 10, name: 'needed_by' })
  neededBy!: Day;

  @Column({ type: 'varchar', length: 10, name: 'promised_for', nullable: true })
  promisedFor!: Day | null;

  @Column({ type: 'varchar', length: 20 })
  state!: HelpRequestState;

  @Column({ type: 'varchar', length: 500, nullable: true })
  reason!: string | null;

  @Column({ type: 'varchar', length: 36, name: 'asked_by_id' })
  askedById!: string;

  @Column({ type: 'varchar', length: 10, name: 'asked_on' })
  askedOn!: Day;

  @Column({ type: 'integer' })
  version!: number;
}
