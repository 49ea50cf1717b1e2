import { ArgsType, Field } from '@nestjs/graphql';
import { DateTimeScalar } from '@opvolging/api-kernel';

@ArgsType()
export class OneAtMomentArgs {
  @Field(() => String, { description: 'Its code; `a-14` and `A-014` are the same.' })
  code!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As it stood at that moment; now when left out.',
  })
  asOf?: string | null;
}
