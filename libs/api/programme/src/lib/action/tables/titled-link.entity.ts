import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link on an action, or on one of its milestones; a removed one stays as a row. */
@Entity('titled_link')
export class TitledLinkEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36, name: 'action_id' })
  actionId!: string;

  @Column({ type: 'varchar', length: 36, name: 'milestone_id', nullable: true })
  milestoneId!: string | null;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'varchar', length: 200 })
  title!: string;

  @Column({ type: 'varchar', length: 2048 })
  url!: string;

  @Column({ type: 'integer' })
  removed!: 0 | 1;
}
