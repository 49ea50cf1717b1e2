import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('CourseCounts', { description: 'The five add up to phases.inProgress.' })
export class CourseCountsObject {
  @Field(() => Int, { description: 'On course, by a recent report.' })
  onCourse!: number;

  @Field(() => Int, { description: 'Adjusting, by a recent report.' })
  adjusting!: number;

  @Field(() => Int, { description: 'Help needed, by a recent report.' })
  helpNeeded!: number;

  @Field(() => Int, { description: 'No recent report.' })
  outOfDate!: number;

  @Field(() => Int, { description: 'No report yet.' })
  noCheckIn!: number;
}
