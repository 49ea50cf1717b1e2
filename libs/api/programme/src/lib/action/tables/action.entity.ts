import type { ActionKind, Agreement, Day, Phase } from '@opvolging/domain';
import { Column, Entity } from 'typeorm';
import { ActionLifeColumns } from './action-life-columns';

/** One action; assignments, milestones, moves and links have tables of their own. */
@Entity('action')
export class ActionEntity extends ActionLifeColumns {
  @Column({ type: 'varchar', length: 20 })
  code!: string;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'varchar', length: 200 })
  title!: string;

  @Column({ type: 'text', name: 'intended_result', nullable: true })
  intendedResult!: string | null;

  @Column({ type: 'varchar', length: 20 })
  kind!: ActionKind;

  @Column({ type: 'varchar', length: 20 })
  agreement!: Agreement;

  @Column({ type: 'varchar', length: 20 })
  phase!: Phase;

  @Column({ type: 'varchar', length: 36, name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column({ type: 'varchar', length: 10, name: 'start_date', nullable: true })
  startDate!: Day | null;

  @Column({ type: 'integer', name: 'plan_revision' })
  planRevision!: number;

  @Column({ type: 'varchar', length: 36, name: 'proposed_by_id' })
  proposedById!: string;

  @Column({ type: 'varchar', length: 10, name: 'proposed_on' })
  proposedOn!: Day;

  @Column({ type: 'text', name: 'internal_note', nullable: true })
  internalNote!: string | null;

  @Column({ type: 'varchar', length: 10, name: 'without_owner_since', nullable: true })
  withoutOwnerSince!: Day | null;

  @Column({ type: 'varchar', length: 36, name: 'refers_to_id', nullable: true })
  refersToId!: string | null;

  @Column({ type: 'integer' })
  example!: 0 | 1;

  @Column({ type: 'integer' })
  version!: number;
}
