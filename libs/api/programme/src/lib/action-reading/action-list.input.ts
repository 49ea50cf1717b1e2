import { ArgsType, Field } from '@nestjs/graphql';
import { DateTimeScalar, PageArgs } from '@opvolging/api-kernel';
import { ActionFilterInput } from './action-filter.input';
import { ActionOrderEnum, type ActionOrder } from './reading-enums';

@ArgsType()
export class ActionListArgs extends PageArgs {
  @Field(() => ActionFilterInput, { nullable: true, description: 'What the list shows.' })
  filter?: ActionFilterInput | null;

  @Field(() => ActionOrderEnum, { nullable: true, description: 'By number when left out.' })
  orderBy?: ActionOrder | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As it stood at that moment; now when left out.',
  })
  asOf?: string | null;
}
