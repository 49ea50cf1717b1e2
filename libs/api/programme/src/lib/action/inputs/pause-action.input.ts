import { Field, InputType } from '@nestjs/graphql';
import { DateScalar, DayText, ExpectedVersion, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS, type Day, type PauseReason } from '@opvolging/domain';
import { PauseReasonEnum } from '../action-enums';
import { OnBehalfInput } from './on-behalf.input';

@InputType('PauseActionInput', {
  description: 'An action rests until a date, or until an event with a review date.',
})
export class PauseActionInput extends OnBehalfInput {
  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => PauseReasonEnum, { description: 'Why it pauses.' })
  reasonCode!: PauseReason;

  @Field(() => String, { nullable: true, description: 'In own words; required with OTHER.' })
  @Text(TEXT_LIMITS.reason)
  reason?: string | null;

  @Field(() => DateScalar, { description: 'The day until which it pauses, or the review date.' })
  @DayText()
  until!: Day;

  @Field(() => String, { nullable: true, description: 'The event that it waits for.' })
  @Text(TEXT_LIMITS.reason)
  event?: string | null;
}
