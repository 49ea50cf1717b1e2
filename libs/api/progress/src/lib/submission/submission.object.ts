import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, IsoWeekScalar } from '@opvolging/api-kernel';
import type { Later } from '@opvolging/api-programme';
import type { Instant, IsoWeek } from '@opvolging/domain';
import { CheckInObject } from '../check-in/check-in.object';
import { MovedMilestoneObject } from './moved-milestone.object';

@ObjectType('Submission', { description: 'What somebody sent at once.' })
export class SubmissionObject {
  @Field(() => ID, { description: 'Identity for ever.' })
  id!: string;

  @Field(() => IsoWeekScalar, { description: 'The week that it is about.' })
  round!: IsoWeek;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  sentAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'Until when the sender can take it back.' })
  undoUntil!: Instant;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was taken back; null when it was not.',
  })
  undoneAt!: Instant | null;

  @Field(() => [CheckInObject], { description: 'Its reports, as they stand now.' })
  checkIns!: Later<readonly CheckInObject[]>;

  @Field(() => [MovedMilestoneObject], { description: 'The dates that moved with it.' })
  movedMilestones!: Later<readonly MovedMilestoneObject[]>;
}
