import { Entity, PrimaryColumn } from 'typeorm';

/** An action works on a problem. */
@Entity('action_problem')
export class ActionProblemEntity {
  @PrimaryColumn({ type: 'varchar', length: 36, name: 'action_id' })
  actionId!: string;

  @PrimaryColumn({ type: 'varchar', length: 36, name: 'problem_id' })
  problemId!: string;
}
