import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar, DayText, Reference, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS, type Day } from '@opvolging/domain';

@InputType('HelpInput', { description: 'What is needed, from whom and by when.' })
export class HelpInput {
  @Field(() => String, { description: 'What is needed.' })
  @Text(TEXT_LIMITS.request)
  what!: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation asked; anyone of it answers.' })
  @Reference()
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The person asked.' })
  @Reference()
  personId?: string | null;

  @Field(() => DateScalar, { description: 'The last day on which it still helps.' })
  @DayText()
  neededBy!: Day;
}
