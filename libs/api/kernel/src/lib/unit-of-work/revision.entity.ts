import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One state of one aggregate root, for ever: history, as-of reading and conflict details come from here. */
@Entity('revision')
export class RevisionEntity {
  /** Global order of all changes; time only labels it. */
  @PrimaryColumn({ type: 'integer' })
  seq!: number;

  @Column({ type: 'varchar', length: 40 })
  entity!: string;

  @Column({ type: 'varchar', length: 36, name: 'entity_id' })
  entityId!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bigint', name: 'at_ms' })
  atMs!: number;

  @Column({ type: 'varchar', length: 36, name: 'actor_id', nullable: true })
  actorId!: string | null;

  @Column({ type: 'varchar', length: 36, name: 'on_behalf_of_id', nullable: true })
  onBehalfOfId!: string | null;

  /** Why the actor did this for another; the reason of the command itself stands beside it. */
  @Column({ type: 'text', name: 'on_behalf_reason', nullable: true })
  onBehalfReason!: string | null;

  @Column({ type: 'varchar', length: 60 })
  command!: string;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  /** The whole aggregate as JSON. */
  @Column({ type: 'text' })
  state!: string;
}
