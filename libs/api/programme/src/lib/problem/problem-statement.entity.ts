import { Entity, PrimaryColumn } from 'typeorm';

/** Which statements a problem rests on; one statement may support several problems. */
@Entity('problem_statement')
export class ProblemStatementEntity {
  @PrimaryColumn({ type: 'varchar', length: 36, name: 'problem_id' })
  problemId!: string;

  @PrimaryColumn({ type: 'varchar', length: 36, name: 'statement_id' })
  statementId!: string;
}
