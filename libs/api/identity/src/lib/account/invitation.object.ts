import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '@opvolging/api-kernel';
import type { Instant, Role } from '@opvolging/domain';
import { OrganisationObject } from '../organisation/organisation.object';
import { RoleEnum } from '../person/role-enum';

@ObjectType('Invitation', { description: 'What somebody sees who opens a link that works.' })
export class InvitationObject {
  @Field({ description: 'Name as others will see it.' })
  name!: string;

  @Field({ description: 'The address under which the person will sign in.' })
  email!: string;

  @Field(() => OrganisationObject, { nullable: true, description: 'For whom the person works.' })
  organisation!: OrganisationObject | null;

  @Field(() => [RoleEnum], { description: 'What the person will be in the programme.' })
  roles!: readonly Role[];

  @Field(() => DateTimeScalar, { description: 'From then on the link does not work.' })
  expiresAt!: Instant;
}
