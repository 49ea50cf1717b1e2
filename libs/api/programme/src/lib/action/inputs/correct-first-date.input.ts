import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar, DayText, ExpectedVersion, Reference, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS, type Day } from '@opvolging/domain';
import { ActionInput } from './action.input';

@InputType('CorrectFirstDateInput', {
  description: 'A typing error in a first date; marked as a correction.',
})
export class CorrectFirstDateInput extends ActionInput {
  @Field(() => ID, { description: 'The milestone of that action.' })
  @Reference()
  milestoneId!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => DateScalar, { description: 'What the date had to be.' })
  @DayText()
  firstDate!: Day;

  @Field(() => String, { description: 'What was wrong.' })
  @Text(TEXT_LIMITS.reason)
  reason!: string | null;
}
