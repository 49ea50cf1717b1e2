import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('CoverageCounts', { description: 'Number of problems with each coverage.' })
export class CoverageCountsObject {
  @Field(() => Int, { description: 'No action.' })
  noAction!: number;

  @Field(() => Int, { description: 'Only proposals.' })
  proposedOnly!: number;

  @Field(() => Int, { description: 'Adopted, not yet confirmed.' })
  unconfirmed!: number;

  @Field(() => Int, { description: 'An agreed action stands.' })
  inHand!: number;

  @Field(() => Int, { description: 'Only paused actions.' })
  pausedOnly!: number;

  @Field(() => Int, { description: 'Done, and nothing runs.' })
  allClosed!: number;

  @Field(() => Int, { description: 'Declared resolved.' })
  resolved!: number;

  @Field(() => Int, { description: 'Handled elsewhere.' })
  handledElsewhere!: number;

  @Field(() => Int, { description: 'Set aside.' })
  setAside!: number;
}
