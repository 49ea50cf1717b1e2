import { Entity, PrimaryColumn } from 'typeorm';

@Entity('problem_theme')
export class ProblemThemeEntity {
  @PrimaryColumn({ type: 'varchar', length: 36, name: 'problem_id' })
  problemId!: string;

  @PrimaryColumn({ type: 'varchar', length: 40 })
  theme!: string;
}
