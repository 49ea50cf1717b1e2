import { Field, InputType } from '@nestjs/graphql';
import { ExpectedVersion, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS } from '@opvolging/domain';
import { ActionInput } from './action.input';

@InputType('StopActionInput', {
  description: 'An action ends without being completed; a proposal is withdrawn.',
})
export class StopActionInput extends ActionInput {
  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => String, { description: 'Why; everybody sees it.' })
  @Text(TEXT_LIMITS.reason)
  reason!: string | null;
}
