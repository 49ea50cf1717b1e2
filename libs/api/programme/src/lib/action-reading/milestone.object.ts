import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '@opvolging/api-kernel';
import type { DatePrecision, Day } from '@opvolging/domain';
import { DatePrecisionEnum } from '../action/action-enums';
import { MilestoneMoveObject } from './milestone-move.object';
import { TitledLinkObject } from './titled-link.object';

@ObjectType('Milestone', { description: 'Something that is ready on a date.' })
export class MilestoneObject {
  @Field(() => ID, { description: 'Identity within the action.' })
  id!: string;

  @Field({ description: 'What is ready then.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'By what one sees that it is ready.' })
  criterion!: string | null;

  @Field(() => DatePrecisionEnum, {
    description: 'How exact the date is meant; late after the last day of that period.',
  })
  precision!: DatePrecision;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Fixed when the action is confirmed; null before.',
  })
  firstDate!: Day | null;

  @Field({ description: 'The office corrected a typing error in the first date.' })
  firstDateCorrected!: boolean;

  @Field(() => DateScalar, { description: 'The date that stands now.' })
  currentDate!: Day;

  @Field(() => String, {
    nullable: true,
    description: 'The event it waits for; then `currentDate` is the review date.',
  })
  waitsFor!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was met.' })
  metOn!: Day | null;

  @Field(() => String, { nullable: true, description: 'By what one sees that it was met.' })
  evidence!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was withdrawn.' })
  withdrawnOn!: Day | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  withdrawnReason!: string | null;

  @Field(() => Int, { description: 'Counted moves: later dates that were not undone.' })
  movedCount!: number;

  @Field(() => Int, { description: 'Days that the counted moves took together.' })
  movedDays!: number;

  @Field(() => [MilestoneMoveObject], { description: 'Every change of the date, oldest first.' })
  moves!: readonly MilestoneMoveObject[];

  @Field(() => [TitledLinkObject], { description: 'Where more about it can be read.' })
  links!: readonly TitledLinkObject[];
}
