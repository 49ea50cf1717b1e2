import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '@opvolging/api-kernel';
import type { Instant } from '@opvolging/domain';
import { CourseCountsObject } from './course-counts.object';
import { CoverageCountsObject } from './coverage-counts.object';
import { PhaseCountsObject } from './phase-counts.object';

@ObjectType('Portfolio', {
  description: 'The whole programme in counts; each number is the count of the list behind it.',
})
export class PortfolioObject {
  @Field(() => DateTimeScalar, { description: 'The moment that the counts are of.' })
  asOf!: Instant;

  @Field(() => PhaseCountsObject, { description: 'Actions by phase.' })
  phases!: PhaseCountsObject;

  @Field(() => CourseCountsObject, { description: 'Actions in progress by judgement.' })
  courses!: CourseCountsObject;

  @Field(() => CoverageCountsObject, { description: 'Problems by what is done about them.' })
  coverage!: CoverageCountsObject;
}
