import { Field, ID, InputType } from '@nestjs/graphql';
import { ExpectedVersion, IdempotencyKey, Reference } from '@opvolging/api-kernel';
import type { Role } from '@opvolging/domain';
import { RoleEnum } from '../person/role-enum';

@InputType('ChangeRolesInput', { description: 'What somebody is in the programme from now on.' })
export class ChangeRolesInput {
  @IdempotencyKey()
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'Who gets other roles; never oneself.' })
  @Reference()
  personId!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => [RoleEnum], { description: 'All roles that remain; what is left out ends.' })
  roles!: Role[];
}
