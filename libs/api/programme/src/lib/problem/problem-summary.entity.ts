import { Entity } from 'typeorm';
import { ProblemSummaryColumns } from './problem-summary-columns';

/** One row per problem, of now. */
@Entity('problem_summary')
export class ProblemSummaryEntity extends ProblemSummaryColumns {}
