import { Column, Entity, PrimaryColumn } from 'typeorm';
import { SummaryColumns } from './summary-columns';

/** The row that an action had from one place in the order until another. */
@Entity('action_summary_history')
export class ActionSummaryHistoryEntity extends SummaryColumns {
  @PrimaryColumn({ type: 'integer', name: 'from_seq' })
  fromSeq!: number;

  @Column({ type: 'bigint', name: 'to_seq' })
  toSeq!: number;
}
