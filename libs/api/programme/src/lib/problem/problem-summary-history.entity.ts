import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ProblemSummaryColumns } from './problem-summary-columns';

/** The row that a problem had from one place in the order until another. */
@Entity('problem_summary_history')
export class ProblemSummaryHistoryEntity extends ProblemSummaryColumns {
  @PrimaryColumn({ type: 'integer', name: 'from_seq' })
  fromSeq!: number;

  @Column({ type: 'bigint', name: 'to_seq' })
  toSeq!: number;
}
