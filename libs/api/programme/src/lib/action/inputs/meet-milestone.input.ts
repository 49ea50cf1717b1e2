import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar, DayText, ExpectedVersion, Reference, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS, type Day } from '@opvolging/domain';
import { OnBehalfInput } from './on-behalf.input';

@InputType('MeetMilestoneInput', { description: 'A milestone is met.' })
export class MeetMilestoneInput extends OnBehalfInput {
  @Field(() => ID, { description: 'The milestone of that action.' })
  @Reference()
  milestoneId!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => DateScalar, { description: 'The day on which it was met.' })
  @DayText()
  on!: Day;

  @Field(() => String, { nullable: true, description: 'What shows it: a text or a link.' })
  @Text(TEXT_LIMITS.evidence)
  evidence?: string | null;
}
