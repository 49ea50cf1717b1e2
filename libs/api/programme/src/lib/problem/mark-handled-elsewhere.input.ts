import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar, DayText, Reference, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS } from '@opvolging/domain';
import { ProblemInput } from './problem.input';

@InputType('MarkHandledElsewhereInput', {
  description: 'Another organisation works on it; the programme looks again on a day.',
})
export class MarkHandledElsewhereInput extends ProblemInput {
  @Field(() => String, { description: 'Where one reads what happens there; https.' })
  @Text(TEXT_LIMITS.link)
  link!: string | null;

  @Field(() => ID, { description: 'The organisation to ask.' })
  @Reference()
  organisationId!: string;

  @Field(() => DateScalar, { description: 'Day on which the programme looks again.' })
  @DayText()
  reviewOn!: string;
}
