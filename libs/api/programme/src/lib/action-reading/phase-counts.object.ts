import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('PhaseCounts', { description: 'Number of actions in each phase.' })
export class PhaseCountsObject {
  @Field(() => Int, { description: 'Proposed.' })
  proposed!: number;

  @Field(() => Int, { description: 'Agreed or adopted, not started.' })
  notStarted!: number;

  @Field(() => Int, { description: 'In progress.' })
  inProgress!: number;

  @Field(() => Int, { description: 'Paused.' })
  paused!: number;

  @Field(() => Int, { description: 'Done.' })
  done!: number;

  @Field(() => Int, { description: 'Stopped or withdrawn.' })
  stopped!: number;
}
