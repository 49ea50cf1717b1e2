import { Field, ID, InputType } from '@nestjs/graphql';
import { ExpectedVersion, Reference } from '@opvolging/api-kernel';
import { ActionInput } from './action.input';

@InputType('DiscussMoveInput', { description: 'A third or further move was discussed.' })
export class DiscussMoveInput extends ActionInput {
  @Field(() => ID, { description: 'The move.' })
  @Reference()
  moveId!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}
