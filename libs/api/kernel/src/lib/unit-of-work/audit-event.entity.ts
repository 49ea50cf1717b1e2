import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who tried what, from where, with which result; written with the change itself, refusals in their own small unit. */
@Entity('audit_event')
export class AuditEventEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'bigint', name: 'at_ms' })
  atMs!: number;

  @Column({ type: 'varchar', length: 36, name: 'actor_id', nullable: true })
  actorId!: string | null;

  @Column({ type: 'varchar', length: 60 })
  command!: string;

  @Column({ type: 'varchar', length: 20 })
  result!: 'DONE' | 'REFUSED';

  /** Ids of what was touched, or the codes of the refusal; never contents. */
  @Column({ type: 'text' })
  details!: string;

  @Column({ type: 'varchar', length: 64 })
  origin!: string;

  @Column({ type: 'varchar', length: 36, name: 'request_id' })
  requestId!: string;
}
