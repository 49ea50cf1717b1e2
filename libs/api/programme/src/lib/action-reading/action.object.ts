import { Field, Int, ObjectType } from '@nestjs/graphql';
import { OrganisationObject } from '@opvolging/api-identity';
import { ProblemObject } from '../problem/problem.object';
import { ActionLifeObject } from './action-life.object';
import { AssignmentObject } from './assignment.object';
import type { Later } from './later';
import { MilestoneObject } from './milestone.object';
import { ActionCommandEnum, type OfferedCommand } from './reading-enums';
import { TitledLinkObject } from './titled-link.object';

@ObjectType('Action', { description: 'What is agreed to be done about problems.' })
export class ActionObject extends ActionLifeObject {
  @Field(() => String, { nullable: true, description: 'The result by which one sees success.' })
  intendedResult!: Later<string | null>;

  @Field(() => [ProblemObject], {
    description: 'What it is done about; a grouped problem stands here as its group.',
  })
  problems!: Later<readonly ProblemObject[]>;

  @Field(() => [OrganisationObject], { description: 'Other organisations that contribute.' })
  partners!: Later<readonly OrganisationObject[]>;

  @Field(() => [AssignmentObject], { description: 'Everybody who has or had a part, in order.' })
  assignments!: Later<readonly AssignmentObject[]>;

  @Field(() => [MilestoneObject], { description: 'What is ready when, in the order of the plan.' })
  milestones!: Later<readonly MilestoneObject[]>;

  @Field(() => [TitledLinkObject], { description: 'Where more about it can be read.' })
  links!: Later<readonly TitledLinkObject[]>;

  @Field(() => Int, {
    description:
      'Grows with each change of the plan before confirmation; agreement is bound to it.',
  })
  planRevision!: Later<number>;

  @Field(() => [String], {
    description: 'What is still missing before this plan can be offered, as rule codes.',
  })
  missingForOffer!: Later<readonly string[]>;

  @Field(() => String, {
    nullable: true,
    description: 'For the office and the people of the action; null for others.',
  })
  internalNote!: Later<string | null>;

  @Field(() => [ActionCommandEnum], {
    description: 'What the viewer may do with it now; empty when read as of an earlier moment.',
  })
  viewerMay!: Later<readonly OfferedCommand[]>;

  @Field(() => Int, { description: 'Counts the changes; hand it back as `expectedVersion`.' })
  version!: Later<number>;
}
