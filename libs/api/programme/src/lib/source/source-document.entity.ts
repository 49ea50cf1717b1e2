import type { Day } from '@opvolging/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A report or letter in which the field speaks. */
@Entity('source_document')
export class SourceDocumentEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 40 })
  code!: string;

  @Column({ type: 'varchar', length: 300 })
  title!: string;

  @Column({ type: 'varchar', length: 300, name: 'title_en', nullable: true })
  titleEn!: string | null;

  @Column({ type: 'varchar', length: 40, name: 'official_number', nullable: true })
  officialNumber!: string | null;

  @Column({ type: 'varchar', length: 10, name: 'published_on', nullable: true })
  publishedOn!: Day | null;

  @Column({ type: 'varchar', length: 2048, nullable: true })
  url!: string | null;
}
