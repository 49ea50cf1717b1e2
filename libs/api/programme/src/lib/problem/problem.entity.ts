import type { Day, ProblemStand } from '@opvolging/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A problem as it stands now; its life, and how it was at any moment, stand in the revisions. */
@Entity('problem')
export class ProblemEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 20 })
  code!: string;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'varchar', length: 200 })
  title!: string;

  @Column({ type: 'varchar', length: 200, name: 'title_en', nullable: true })
  titleEn!: string | null;

  @Column({ type: 'varchar', length: 30 })
  stand!: ProblemStand;

  @Column({ type: 'varchar', length: 30, name: 'stand_reason', nullable: true })
  standReason!: string | null;

  @Column({ type: 'varchar', length: 500, name: 'stand_note', nullable: true })
  standNote!: string | null;

  @Column({ type: 'varchar', length: 36, name: 'handled_by_id', nullable: true })
  handledById!: string | null;

  @Column({ type: 'varchar', length: 2048, name: 'handled_link', nullable: true })
  handledLink!: string | null;

  @Column({ type: 'varchar', length: 10, name: 'review_on', nullable: true })
  reviewOn!: Day | null;

  @Column({ type: 'varchar', length: 10, name: 'stand_on', nullable: true })
  standOn!: Day | null;

  @Column({ type: 'varchar', length: 36, name: 'merged_into_id', nullable: true })
  mergedIntoId!: string | null;

  @Column({ type: 'varchar', length: 10, name: 'dissolved_on', nullable: true })
  dissolvedOn!: Day | null;

  @Column({ type: 'varchar', length: 10, name: 'taken_in_on' })
  takenInOn!: Day;

  @Column({ type: 'integer' })
  version!: number;
}
