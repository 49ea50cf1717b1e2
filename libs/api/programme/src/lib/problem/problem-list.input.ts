import { ArgsType, Field } from '@nestjs/graphql';
import { DateTimeScalar, PageArgs } from '@opvolging/api-kernel';
import { ProblemFilterInput } from './problem-filter.input';

@ArgsType()
export class ProblemListArgs extends PageArgs {
  @Field(() => ProblemFilterInput, { nullable: true, description: 'What the list shows.' })
  filter?: ProblemFilterInput | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As it stood at that moment; now when left out.',
  })
  asOf?: string | null;
}
