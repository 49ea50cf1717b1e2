import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { OrganisationObject, PersonObject } from '@opvolging/api-identity';
import { DateScalar } from '@opvolging/api-kernel';
import { ActionObject, type Later } from '@opvolging/api-programme';
import type { Day, HelpRequestState } from '@opvolging/domain';
import { HelpRequestStateEnum } from './help-request-state-enum';

@ObjectType('HelpRequest', { description: 'What is needed for an action, from whom and by when.' })
export class HelpRequestObject {
  @Field(() => ID, { description: 'Identity for ever.' })
  id!: string;

  @Field({ description: 'Code such as `V-031`; never used again.' })
  code!: string;

  @Field(() => ActionObject, { description: 'For which action.' })
  action!: Later<ActionObject | null>;

  @Field(() => String, {
    description: 'What is needed; says so when it is not visible for the viewer.',
  })
  what!: Later<string>;

  @Field(() => Boolean, {
    description:
      'False when its text has an audience to which the viewer does not belong; `what` then says so.',
  })
  visible!: Later<boolean>;

  @Field(() => OrganisationObject, { nullable: true, description: 'The organisation asked.' })
  organisation!: Later<OrganisationObject | null>;

  @Field(() => PersonObject, { nullable: true, description: 'The person asked.' })
  person!: Later<PersonObject | null>;

  @Field(() => DateScalar, { description: 'The last day on which it still helps.' })
  neededBy!: Day;

  @Field(() => DateScalar, { nullable: true, description: 'For when it was promised.' })
  promisedFor!: Day | null;

  @Field(() => HelpRequestStateEnum, { description: 'How far it is.' })
  state!: HelpRequestState;

  @Field(() => String, {
    nullable: true,
    description: 'What was said with the answer; null when not visible for the viewer.',
  })
  reason!: Later<string | null>;

  @Field(() => PersonObject, { description: 'Who asked.' })
  askedBy!: Later<PersonObject>;

  @Field(() => DateScalar, { description: 'Day on which it was asked.' })
  askedOn!: Day;

  @Field({ description: 'Not met after the promised day, else after `neededBy`.' })
  overdue!: boolean;

  @Field(() => [HelpRequestStateEnum], {
    description: 'The answers that the viewer may give now; empty as of an earlier moment.',
  })
  viewerMayAnswer!: Later<readonly HelpRequestState[]>;

  @Field(() => Int, { description: 'Counts the changes.' })
  version!: number;
}
