import { Field, ObjectType } from '@nestjs/graphql';
import { UserErrorObject } from '@opvolging/api-kernel';
import { PersonObject } from './person.object';

const REFUSALS = 'What to mend; empty when it was done.';

@ObjectType('PersonPayload', { description: 'A person after a change of the account.' })
export class PersonPayloadObject {
  @Field(() => PersonObject, { nullable: true, description: 'Null when it was refused.' })
  person!: PersonObject | null;

  @Field(() => [UserErrorObject], { description: REFUSALS })
  userErrors!: UserErrorObject[];
}

@ObjectType('InvitePersonPayload', {
  description: 'Somebody who can come in by a link; `link` is shown once and not stored.',
})
export class InvitePersonPayloadObject {
  @Field(() => PersonObject, { nullable: true, description: 'Null when it was refused.' })
  person!: PersonObject | null;

  @Field(() => String, {
    nullable: true,
    description: 'Works once, for seven days. Null in the answer to a repeat: make a new one.',
  })
  link!: string | null;

  @Field(() => [UserErrorObject], { description: REFUSALS })
  userErrors!: UserErrorObject[];
}
