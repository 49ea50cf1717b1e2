import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar, DayText, ExpectedVersion, Reference } from '@opvolging/api-kernel';
import type { DatePrecision, Day } from '@opvolging/domain';
import { DatePrecisionEnum } from '../action-enums';
import { OnBehalfInput } from './on-behalf.input';

@InputType('DateMilestoneInput', {
  description: 'An event happened: the milestone that waited for it gets a date.',
})
export class DateMilestoneInput extends OnBehalfInput {
  @Field(() => ID, { description: 'The milestone of that action.' })
  @Reference()
  milestoneId!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => DateScalar, { description: 'The date, which is its first date.' })
  @DayText()
  date!: Day;

  @Field(() => DatePrecisionEnum, {
    nullable: true,
    description: 'How exact it is meant; a day when left out.',
  })
  precision?: DatePrecision | null;
}
