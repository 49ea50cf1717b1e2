import type { Role } from '@opvolging/domain';
import { Entity, PrimaryColumn } from 'typeorm';

@Entity('person_role')
export class PersonRoleEntity {
  @PrimaryColumn({ type: 'varchar', length: 36, name: 'person_id' })
  personId!: string;

  @PrimaryColumn({ type: 'varchar', length: 20 })
  role!: Role;
}
