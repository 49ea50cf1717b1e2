import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar, DayText, Reference, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS, type Day, type MoveReason } from '@opvolging/domain';
import { MoveReasonEnum } from '../action-enums';
import { OnBehalfInput } from './on-behalf.input';

@InputType('MoveMilestoneInput', {
  description: '`from` is the date that the mover saw; when it is no longer that, CONFLICT.',
})
export class MoveMilestoneInput extends OnBehalfInput {
  @Field(() => ID, { description: 'The milestone of that action.' })
  @Reference()
  milestoneId!: string;

  @Field(() => DateScalar, { description: 'The date as it stood.' })
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
