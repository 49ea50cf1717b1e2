import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '@opvolging/api-kernel';
import type { Day, FactCode } from '@opvolging/domain';
import type { Later } from './later';
import { MilestoneObject } from './milestone.object';
import { FactCodeEnum } from './reading-enums';

@ObjectType('Fact', { description: 'What the system sees in the data on that day.' })
export class FactObject {
  @Field(() => FactCodeEnum, { description: 'What it sees.' })
  code!: FactCode;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day that stands in the data: the date that passed, the last report.',
  })
  since!: Day | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days since then; for moves the days that they took together.',
  })
  days!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many, where something is counted.' })
  count!: number | null;

  @Field(() => MilestoneObject, { nullable: true, description: 'The milestone it is about.' })
  milestone!: Later<MilestoneObject | null>;
}
