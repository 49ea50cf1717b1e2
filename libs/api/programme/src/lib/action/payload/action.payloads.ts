import { Field, ObjectType } from '@nestjs/graphql';
import { UserErrorObject } from '@opvolging/api-kernel';
import { ActionObject } from '../../action-reading/action.object';

@ObjectType('ActionPayload', { description: 'The action as it stands after the command.' })
export class ActionPayload {
  @Field(() => ActionObject, { nullable: true, description: 'Null when the command was refused.' })
  action!: ActionObject | null;

  @Field(() => [UserErrorObject], { description: 'Not empty means that nothing was written.' })
  userErrors!: UserErrorObject[];
}

@ObjectType('ActionsPayload', { description: 'The actions as they stand after the command.' })
export class ActionsPayload {
  @Field(() => [ActionObject], { description: 'Empty when the command was refused.' })
  actions!: ActionObject[];

  @Field(() => [UserErrorObject], { description: 'Not empty means that nothing was written.' })
  userErrors!: UserErrorObject[];
}
