import { Field, InputType } from '@nestjs/graphql';
import { ExpectedVersion, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS } from '@opvolging/domain';
import { ActionInput } from './action.input';

@InputType('AnswerCompletionInput', {
  description: 'The monitor confirms or refuses the completion.',
})
export class AnswerCompletionInput extends ActionInput {
  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => Boolean, { description: 'False refuses, with a reason.' })
  confirm!: boolean;

  @Field(() => String, { nullable: true, description: 'Required when refusing.' })
  @Text(TEXT_LIMITS.reason)
  reason?: string | null;
}
