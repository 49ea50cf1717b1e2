import { Field, ObjectType } from '@nestjs/graphql';
import { UserErrorObject } from '@opvolging/api-kernel';
import { HelpRequestObject } from './help-request.object';

@ObjectType('HelpRequestPayload', { description: 'The request after the answer.' })
export class HelpRequestPayloadObject {
  @Field(() => HelpRequestObject, { nullable: true, description: 'Null when it was refused.' })
  helpRequest!: HelpRequestObject | null;

  @Field(() => [UserErrorObject], { description: 'What to mend; empty when it was done.' })
  userErrors!: UserErrorObject[];
}
