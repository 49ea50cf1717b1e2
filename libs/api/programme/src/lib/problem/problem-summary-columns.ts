import type { Coverage, Day, ProblemStand } from '@opvolging/domain';
import { Column, PrimaryColumn } from 'typeorm';

/** What a list shows of a problem and filters by; the same now and at every earlier place in the order. */
export abstract class ProblemSummaryColumns {
  @PrimaryColumn({ type: 'varchar', length: 36, name: 'problem_id' })
  problemId!: string;

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

  @Column({ type: 'varchar', length: 30 })
  coverage!: Coverage;

  @Column({ type: 'integer', name: 'had_stopped_action' })
  hadStoppedAction!: 0 | 1;

  /** The day since which nobody has agreed to do anything; null while somebody has. */
  @Column({ type: 'varchar', length: 10, name: 'open_since', nullable: true })
  openSince!: Day | null;

  @Column({ type: 'integer' })
  listed!: 0 | 1;

  @Column({ type: 'varchar', length: 36, name: 'merged_into_id', nullable: true })
  mergedIntoId!: string | null;

  /** Each section between spaces. */
  @Column({ type: 'varchar', length: 200 })
  sections!: string;

  /** Each theme between spaces. */
  @Column({ type: 'varchar', length: 400 })
  themes!: string;

  @Column({ type: 'text', name: 'search_text' })
  searchText!: string;
}
