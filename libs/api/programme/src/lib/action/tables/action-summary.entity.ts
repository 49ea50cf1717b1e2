import { Entity } from 'typeorm';
import { SummaryColumns } from './summary-columns';

/** One row per action, of now. */
@Entity('action_summary')
export class ActionSummaryEntity extends SummaryColumns {}
