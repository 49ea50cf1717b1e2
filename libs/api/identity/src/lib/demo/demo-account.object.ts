import { Field, ObjectType } from '@nestjs/graphql';
import type { Role } from '@opvolging/domain';
import { RoleEnum } from '../person/role-enum';

@ObjectType('DemoAccount', { description: 'An account with which anybody can try the demo.' })
export class DemoAccountObject {
  @Field({ description: 'Name of the function; no person.' })
  name!: string;

  @Field({ description: 'Address to sign in with.' })
  email!: string;

  @Field(() => [RoleEnum], { description: 'What it is in the demo programme.' })
  roles!: readonly Role[];
}
