import { Field, InputType } from '@nestjs/graphql';
import { ExpectedVersion, Nested } from '@opvolging/api-kernel';
import { ActionInput } from './action.input';
import { ProposeActionInput } from './propose-action.input';

@InputType('RevisePlanInput', {
  description: 'The whole plan anew, before it is confirmed; ends agreements already given.',
})
export class RevisePlanInput extends ActionInput {
  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => ProposeActionInput, {
    description:
      'The plan as it will stand. A milestone with the title of an earlier one is that milestone.',
  })
  @Nested(() => ProposeActionInput)
  plan!: ProposeActionInput;
}
