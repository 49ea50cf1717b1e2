import { Field, ObjectType } from '@nestjs/graphql';
import { UserErrorObject } from '@opvolging/api-kernel';
import { CheckInDraftObject } from './check-in-draft.object';

@ObjectType('SaveDraftPayload', { description: 'The draft that is kept now.' })
export class SaveDraftPayloadObject {
  @Field(() => CheckInDraftObject, {
    nullable: true,
    description: 'Null when it was refused or discarded.',
  })
  draft!: CheckInDraftObject | null;

  @Field(() => [UserErrorObject], { description: 'What to mend; empty when it was done.' })
  userErrors!: UserErrorObject[];
}
