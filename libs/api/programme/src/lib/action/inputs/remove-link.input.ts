import { Field, ID, InputType } from '@nestjs/graphql';
import { ExpectedVersion, Reference } from '@opvolging/api-kernel';
import { ActionInput } from './action.input';

@InputType('RemoveLinkInput', { description: 'Takes a link away; history keeps it.' })
export class RemoveLinkInput extends ActionInput {
  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => ID, { description: 'The link of the action or of one of its milestones.' })
  @Reference()
  linkId!: string;
}
