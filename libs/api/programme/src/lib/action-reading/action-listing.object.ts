import { Field, ID, ObjectType } from '@nestjs/graphql';
import { OrganisationObject, PersonObject } from '@opvolging/api-identity';
import { DateScalar } from '@opvolging/api-kernel';
import type { ActionKind, Agreement, Course, Day, Freshness, Phase } from '@opvolging/domain';
import { ActionKindEnum, AgreementEnum, PhaseEnum } from '../action/action-enums';
import { FactObject } from './fact.object';
import type { Later } from './later';
import { MilestoneObject } from './milestone.object';
import { CourseEnum, FreshnessEnum } from './reading-enums';

/** The fields that lists show; they stand in the summary. */
@ObjectType({ isAbstract: true })
export abstract class ActionListingObject {
  @Field(() => ID, { description: 'Identity for ever.' })
  id!: string;

  @Field({ description: 'Code such as `A-014`; never used again.' })
  code!: string;

  @Field({ description: 'What is done, in a few words.' })
  title!: string;

  @Field(() => ActionKindEnum, { description: 'Research, execution or continuous work.' })
  kind!: ActionKind;

  @Field(() => AgreementEnum, { description: 'How far owner and monitor have agreed.' })
  agreement!: Agreement;

  @Field(() => PhaseEnum, { description: 'Where it is in its life.' })
  phase!: Phase;

  @Field({ description: 'An example of the demo programme.' })
  example!: boolean;

  @Field(() => CourseEnum, {
    nullable: true,
    description: 'The last standing judgement of the owner. Null outside IN_PROGRESS.',
  })
  course!: Course | null;

  @Field(() => FreshnessEnum, {
    nullable: true,
    description: 'How old that judgement is. Null outside IN_PROGRESS.',
  })
  freshness!: Freshness | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the last standing check-in.' })
  checkedInOn!: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it is to start.' })
  startDate!: Day | null;

  @Field(() => [FactObject], { description: 'What the system sees in the data on that day.' })
  facts!: readonly FactObject[];

  @Field(() => MilestoneObject, {
    nullable: true,
    description: 'The open milestone whose last day comes first.',
  })
  nextMilestone!: Later<MilestoneObject | null>;

  @Field(() => OrganisationObject, {
    nullable: true,
    description: 'The organisation that answers for it.',
  })
  organisation!: Later<OrganisationObject | null>;

  @Field(() => PersonObject, {
    nullable: true,
    description: 'The one person who answers for it; null while nobody does.',
  })
  owner!: Later<PersonObject | null>;

  @Field(() => PersonObject, {
    nullable: true,
    description: 'The other person who watches over it and confirms completion.',
  })
  monitor!: Later<PersonObject | null>;
}
