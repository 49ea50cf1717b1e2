import type { ActionKind, Agreement, Course, Day, Phase } from '@opvolging/domain';
import { Column, PrimaryColumn } from 'typeorm';
import { SummaryFactColumns } from './summary-fact-columns';

/** What a list shows of an action and filters by; the same now and at every earlier place in the order. */
export abstract class SummaryColumns extends SummaryFactColumns {
  @PrimaryColumn({ type: 'varchar', length: 36, name: 'action_id' })
  actionId!: string;

  @Column({ type: 'varchar', length: 20 })
  code!: string;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'varchar', length: 200 })
  title!: string;

  @Column({ type: 'text', name: 'search_text' })
  searchText!: string;

  @Column({ type: 'varchar', length: 36, name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column({ type: 'text', name: 'problem_codes' })
  problemCodes!: string;

  @Column({ type: 'text', name: 'person_ids' })
  personIds!: string;

  @Column({ type: 'varchar', length: 20 })
  agreement!: Agreement;

  @Column({ type: 'varchar', length: 20 })
  phase!: Phase;

  @Column({ type: 'varchar', length: 20 })
  kind!: ActionKind;

  @Column({ type: 'integer' })
  example!: 0 | 1;

  @Column({ type: 'varchar', length: 20, nullable: true })
  course!: Course | null;

  @Column({ type: 'varchar', length: 10, name: 'checked_in_on', nullable: true })
  checkedInOn!: Day | null;

  @Column({ type: 'varchar', length: 10, name: 'checked_in_sort' })
  checkedInSort!: string;

  @Column({ type: 'varchar', length: 10, name: 'reporting_since', nullable: true })
  reportingSince!: Day | null;

  @Column({ type: 'varchar', length: 10, name: 'start_date', nullable: true })
  startDate!: Day | null;

  @Column({ type: 'varchar', length: 10, name: 'next_milestone_on', nullable: true })
  nextMilestoneOn!: Day | null;

  @Column({ type: 'varchar', length: 10, name: 'next_milestone_sort' })
  nextMilestoneSort!: string;

  @Column({ type: 'varchar', length: 36, name: 'next_milestone_id', nullable: true })
  nextMilestoneId!: string | null;

  @Column({ type: 'varchar', length: 10, name: 'last_milestone_on', nullable: true })
  lastMilestoneOn!: Day | null;
}
