import { Field, InputType } from '@nestjs/graphql';
import { DateScalar, DayText, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS, type DatePrecision, type Day } from '@opvolging/domain';
import { DatePrecisionEnum } from '../action-enums';

@InputType('MilestoneInput', { description: 'With `waitsFor`, `date` is the review date.' })
export class MilestoneInput {
  @Field(() => String, { description: 'What is then ready.' })
  @Text(TEXT_LIMITS.title)
  title!: string | null;

  @Field(() => DateScalar, {
    description: 'The day on which it is ready, or any day of the period that `precision` names.',
  })
  @DayText()
  date!: Day;

  @Field(() => DatePrecisionEnum, {
    nullable: true,
    description: 'How exact the date is meant; a day when left out.',
  })
  precision?: DatePrecision | null;

  @Field(() => String, { nullable: true, description: 'From what everybody sees that it is met.' })
  @Text(TEXT_LIMITS.criterion)
  criterion?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The event that must happen before a date can be named.',
  })
  @Text(TEXT_LIMITS.reason)
  waitsFor?: string | null;
}
