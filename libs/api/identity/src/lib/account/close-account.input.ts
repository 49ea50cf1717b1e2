import { Field, ID, InputType } from '@nestjs/graphql';
import { ExpectedVersion, IdempotencyKey, Reference, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS } from '@opvolging/domain';

@InputType('CloseAccountInput', { description: 'Somebody who leaves the programme.' })
export class CloseAccountInput {
  @IdempotencyKey()
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'Whose account closes; never the own one.' })
  @Reference()
  personId!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @Text(TEXT_LIMITS.reason)
  reason?: string | null;
}
