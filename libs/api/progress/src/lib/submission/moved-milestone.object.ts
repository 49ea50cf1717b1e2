import { Field, ObjectType } from '@nestjs/graphql';
import { ActionObject, MilestoneMoveObject, MilestoneObject } from '@opvolging/api-programme';

@ObjectType('MovedMilestone', { description: 'A date that moved with a submission.' })
export class MovedMilestoneObject {
  @Field(() => ActionObject, { description: 'Of which action.' })
  action!: ActionObject;

  @Field(() => MilestoneObject, { description: 'The milestone as it stands now.' })
  milestone!: MilestoneObject;

  @Field(() => MilestoneMoveObject, { description: 'From which date to which, and why.' })
  move!: MilestoneMoveObject;
}
