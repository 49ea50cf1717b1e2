import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A verbatim sentence in a source; the table takes new rows only, none is ever changed. */
@Entity('statement')
export class StatementEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 40 })
  code!: string;

  @Column({ type: 'varchar', length: 36, name: 'source_id' })
  sourceId!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'varchar', length: 2 })
  language!: string;

  @Column({ type: 'text', nullable: true })
  translation!: string | null;

  @Column({ type: 'varchar', length: 20, nullable: true })
  section!: string | null;

  @Column({ type: 'varchar', length: 200, name: 'section_title', nullable: true })
  sectionTitle!: string | null;

  @Column({ type: 'varchar', length: 200, name: 'section_title_en', nullable: true })
  sectionTitleEn!: string | null;

  @Column({ type: 'integer', nullable: true })
  page!: number | null;

  @Column({ type: 'varchar', length: 10, name: 'column_side', nullable: true })
  columnSide!: string | null;

  @Column({ type: 'integer' })
  complete!: 0 | 1;
}
