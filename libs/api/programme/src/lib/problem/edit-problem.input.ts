import { Field, InputType } from '@nestjs/graphql';
import { AtMost, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS, THEMES } from '@opvolging/domain';
import { ProblemInput } from './problem.input';

@InputType('EditProblemInput', {
  description: 'Titles in our own words and themes; statements never change.',
})
export class EditProblemInput extends ProblemInput {
  @Field(() => String, { description: 'Title in Dutch.' })
  @Text(TEXT_LIMITS.title)
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Title in English.' })
  @Text(TEXT_LIMITS.title)
  titleEn?: string | null;

  @Field(() => [String], { description: 'Keys of at least one theme.' })
  @AtMost(THEMES.length)
  themes!: string[];
}
