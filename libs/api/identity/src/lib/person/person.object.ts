import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AccountState, Role } from '@opvolging/domain';
import { OrganisationObject } from '../organisation/organisation.object';
import { AccountStateEnum } from './account-state-enum';
import { RoleEnum } from './role-enum';

@ObjectType('Person', {
  description: 'Somebody who takes part in the programme; stays in all records after leaving.',
})
export class PersonObject {
  @Field(() => ID, { description: 'Identity for ever.' })
  id!: string;

  @Field({ description: 'Name as colleagues know it.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The work address; only for the office and for the person; null for others.',
  })
  email!: string | null;

  @Field(() => OrganisationObject, { nullable: true, description: 'For whom the person works.' })
  organisation!: OrganisationObject | null;

  @Field(() => [RoleEnum], { description: 'What the person is in the programme.' })
  roles!: readonly Role[];

  @Field(() => AccountStateEnum, { description: 'Whether the person can sign in.' })
  accountState!: AccountState;

  @Field(() => Int, { description: 'Counts the changes; hand it back as `expectedVersion`.' })
  version!: number;
}
