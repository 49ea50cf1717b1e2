import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar, DayText, Reference, Text } from '@opvolging/api-kernel';
import { MoveReasonEnum } from '@opvolging/api-programme';
import { TEXT_LIMITS, type Day, type MoveReason } from '@opvolging/domain';

@InputType('CheckInMoveInput', {
  description: 'A date that moves with the report; CONFLICT when it is no longer `from`.',
})
export class CheckInMoveInput {
  @Field(() => ID, { description: 'A milestone of the action.' })
  @Reference()
  milestoneId!: string;

  @Field(() => DateScalar, { description: 'The date as it was shown.' })
  @DayText()
  from!: Day;

  @Field(() => DateScalar, { description: 'The new date.' })
  @DayText()
  to!: Day;

  @Field(() => MoveReasonEnum, { description: 'Why it moves.' })
  reasonCode!: MoveReason;

  @Field(() => String, { nullable: true, description: 'In own words; required with OTHER.' })
  @Text(TEXT_LIMITS.reason)
  reason?: string | null;
}
