import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 120, unique: true })
  name!: string;

  /** The name as it sorts and is searched: no case, no accents, numbers by value. */
  @Column({ type: 'varchar', length: 240, name: 'sort_key' })
  sortKey!: string;

  @Column({ type: 'integer' })
  version!: number;
}
