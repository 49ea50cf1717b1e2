import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PersonObject } from '@opvolging/api-identity';
import { DateScalar } from '@opvolging/api-kernel';
import { ActionObject, FactObject, ProblemObject, type Later } from '@opvolging/api-programme';
import type { Day } from '@opvolging/domain';

@ObjectType('WorkItem', {
  description:
    'An open fact: what stands out, since when, about what, who of the office handles it.',
})
export class WorkItemObject {
  @Field(() => ID, { description: 'The same for this fact about this subject for ever.' })
  id!: string;

  @Field(() => FactObject, { description: 'What stands out, and since when.' })
  fact!: Later<FactObject>;

  @Field(() => ActionObject, { nullable: true, description: 'The action it is about.' })
  action!: Later<ActionObject | null>;

  @Field(() => ProblemObject, { nullable: true, description: 'The problem it is about.' })
  problem!: Later<ProblemObject | null>;

  @Field(() => PersonObject, { nullable: true, description: 'Who of the office handles it.' })
  handler!: Later<PersonObject | null>;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it comes back; null when it is not put off now.',
  })
  postponedUntil!: Day | null;

  @Field(() => String, { nullable: true, description: 'Why it was put off.' })
  postponedReason!: string | null;
}
