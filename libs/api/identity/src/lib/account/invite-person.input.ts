import { Field, ID, InputType } from '@nestjs/graphql';
import { IdempotencyKey, Reference, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS, type Role } from '@opvolging/domain';
import { RoleEnum } from '../person/role-enum';
import { EmailAddress } from './email-address.decorator';
import { SomeRoles } from './some-roles.decorator';

@InputType('InvitePersonInput', { description: 'Somebody who is to take part.' })
export class InvitePersonInput {
  @IdempotencyKey()
  idempotencyKey?: string | null;

  @Field({ description: 'Name as others will see it.' })
  @Text({ ...TEXT_LIMITS.name, required: true })
  name!: string;

  @Field({ description: 'Work address; the name under which the person signs in.' })
  @EmailAddress()
  email!: string;

  @Field(() => ID, { description: 'For whom the person works.' })
  @Reference()
  organisationId!: string;

  @Field(() => [RoleEnum], { description: 'At least one.' })
  @SomeRoles()
  roles!: Role[];
}
