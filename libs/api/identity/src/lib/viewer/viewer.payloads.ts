import { Field, ObjectType } from '@nestjs/graphql';
import { UserErrorObject } from '@opvolging/api-kernel';
import { ViewerObject } from './viewer.object';

const REFUSALS = 'What to mend; empty when it was done.';

@ObjectType('ViewerPayload', { description: 'The viewer after a change of the own account.' })
export class ViewerPayloadObject {
  @Field(() => ViewerObject, { nullable: true, description: 'Null when it was refused.' })
  viewer!: ViewerObject | null;

  @Field(() => [UserErrorObject], { description: REFUSALS })
  userErrors!: UserErrorObject[];
}

@ObjectType('SignInPayload', { description: 'Who came in.' })
export class SignInPayloadObject {
  @Field(() => ViewerObject, { nullable: true, description: 'Null when it was refused.' })
  viewer!: ViewerObject | null;

  @Field(() => [UserErrorObject], {
    description: 'One answer for an unknown address, a wrong password and a closed account.',
  })
  userErrors!: UserErrorObject[];
}

@ObjectType('SignOutPayload', { description: 'The session ended.' })
export class SignOutPayloadObject {
  @Field(() => [UserErrorObject], { description: REFUSALS })
  userErrors!: UserErrorObject[];
}
