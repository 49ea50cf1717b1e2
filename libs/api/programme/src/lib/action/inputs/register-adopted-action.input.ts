import { Field, InputType } from '@nestjs/graphql';
import { DateScalar, DayText, IdempotencyKey, Nested, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS, type Day } from '@opvolging/domain';
import { ProposeActionInput } from './propose-action.input';

@InputType('RegisterAdoptedActionInput', {
  description:
    'What Parliament or the board already adopted; may still lack owner, monitor and dates.',
})
export class RegisterAdoptedActionInput {
  @IdempotencyKey()
  idempotencyKey?: string | null;

  @Field(() => ProposeActionInput, { description: 'What is known of the plan.' })
  @Nested(() => ProposeActionInput)
  plan!: ProposeActionInput;

  @Field(() => String, { description: 'Where it was adopted: a Kamerstuk or a decision.' })
  @Text(TEXT_LIMITS.title)
  adoptedIn!: string | null;

  @Field(() => DateScalar, { description: 'The day on which it was adopted.' })
  @DayText()
  adoptedOn!: Day;
}
