import { Field, InputType } from '@nestjs/graphql';
import { ExpectedVersion, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS } from '@opvolging/domain';
import { OnBehalfInput } from './on-behalf.input';

@InputType('RequestCompletionInput', {
  description: 'Asks the monitor to confirm that the action is completed.',
})
export class RequestCompletionInput extends OnBehalfInput {
  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => String, { description: 'What shows the result: a text or a link.' })
  @Text(TEXT_LIMITS.evidence)
  evidence!: string | null;
}
