import { Field, InputType } from '@nestjs/graphql';
import type { Coverage } from '@opvolging/domain';
import { CoverageEnum } from './problem-enums';

@InputType('ProblemFilter', {
  description: 'What a list of problems shows; each field that is given narrows it.',
})
export class ProblemFilterInput {
  @Field(() => [CoverageEnum], { nullable: true, description: 'One of these.' })
  coverage?: Coverage[] | null;

  @Field(() => String, { nullable: true, description: 'Key of a theme.' })
  theme?: string | null;

  @Field(() => String, { nullable: true, description: 'Section of the source, such as `2.6`.' })
  section?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'All these words in title or statement; case and accents do not count.',
  })
  text?: string | null;
}
