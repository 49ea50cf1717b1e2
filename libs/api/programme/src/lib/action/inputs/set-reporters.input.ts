import { Field, ID, InputType } from '@nestjs/graphql';
import { AtMost, ExpectedVersion, Reference } from '@opvolging/api-kernel';
import { ActionInput } from './action.input';

@InputType('SetReportersInput', {
  description: 'Who report for the owner; the list given becomes the list.',
})
export class SetReportersInput extends ActionInput {
  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => [ID], { description: 'All of them; an empty list leaves none.' })
  @Reference()
  @AtMost(100)
  personIds!: string[];
}
