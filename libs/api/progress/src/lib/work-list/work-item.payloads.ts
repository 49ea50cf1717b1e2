import { Field, ObjectType } from '@nestjs/graphql';
import { UserErrorObject } from '@opvolging/api-kernel';
import { WorkItemObject } from './work-item.object';

@ObjectType('WorkItemPayload', { description: 'The item as it is handled now.' })
export class WorkItemPayloadObject {
  @Field(() => WorkItemObject, {
    nullable: true,
    description: 'Null when it was refused, or holds no more.',
  })
  workItem!: WorkItemObject | null;

  @Field(() => [UserErrorObject], { description: 'What to mend; empty when it was done.' })
  userErrors!: UserErrorObject[];
}
