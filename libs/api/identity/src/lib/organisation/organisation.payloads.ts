import { Field, ObjectType } from '@nestjs/graphql';
import { UserErrorObject } from '@opvolging/api-kernel';
import { OrganisationObject } from './organisation.object';

@ObjectType('OrganisationPayload', { description: 'An organisation after it was added.' })
export class OrganisationPayloadObject {
  @Field(() => OrganisationObject, { nullable: true, description: 'Null when it was refused.' })
  organisation!: OrganisationObject | null;

  @Field(() => [UserErrorObject], { description: 'What to mend; empty when it was done.' })
  userErrors!: UserErrorObject[];
}
