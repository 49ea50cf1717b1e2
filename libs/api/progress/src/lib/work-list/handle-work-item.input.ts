import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar, DayText, IdempotencyKey, Reference, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS, type Day } from '@opvolging/domain';

@InputType('HandleWorkItemInput', {
  description: 'Who handles it and until when it is put off; what is left out stays as it is.',
})
export class HandleWorkItemInput {
  @IdempotencyKey()
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The item, as the work list gave it.' })
  workItemId!: string;

  @Field(() => ID, { nullable: true, description: 'Somebody of the office; null for nobody.' })
  @Reference()
  handlerId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it comes back, after today; null brings it back now.',
  })
  @DayText()
  postponedUntil?: Day | null;

  @Field(() => String, { nullable: true, description: 'Required with `postponedUntil`.' })
  @Text(TEXT_LIMITS.reason)
  postponedReason?: string | null;
}
