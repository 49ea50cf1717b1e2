import { Field, ObjectType } from '@nestjs/graphql';
import { PersonObject } from '@opvolging/api-identity';
import { DateScalar } from '@opvolging/api-kernel';
import type { Day } from '@opvolging/domain';
import { ActionListingObject } from './action-listing.object';
import { AdoptionObject } from './adoption.object';
import { CompletionRequestObject } from './completion-request.object';
import { HandoverObject } from './handover.object';
import type { Later } from './later';
import { PauseObject } from './pause.object';

/** The days and people of the life of an action, from proposal to end. */
@ObjectType({ isAbstract: true })
export abstract class ActionLifeObject extends ActionListingObject {
  @Field(() => PersonObject, { nullable: true, description: 'Who proposed or registered it.' })
  proposedBy!: Later<PersonObject | null>;

  @Field(() => DateScalar, { description: 'Day on which it was proposed or registered.' })
  proposedOn!: Later<Day>;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the plan was offered.' })
  offeredOn!: Later<Day | null>;

  @Field(() => AdoptionObject, {
    nullable: true,
    description: 'What had adopted it before owner and monitor agreed.',
  })
  adoption!: Later<AdoptionObject | null>;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which both had agreed.' })
  confirmedOn!: Later<Day | null>;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it started.' })
  startedOn!: Later<Day | null>;

  @Field(() => PauseObject, { nullable: true, description: 'The pause, while it lasts.' })
  pause!: Later<PauseObject | null>;

  @Field(() => HandoverObject, { nullable: true, description: 'A handover that waits.' })
  handover!: Later<HandoverObject | null>;

  @Field(() => CompletionRequestObject, {
    nullable: true,
    description: 'The request to complete it, with its evidence.',
  })
  completionRequest!: Later<CompletionRequestObject | null>;

  @Field(() => DateScalar, { nullable: true, description: 'Day of confirmed completion.' })
  completedOn!: Later<Day | null>;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was stopped.' })
  stoppedOn!: Later<Day | null>;

  @Field(() => String, { nullable: true, description: 'Why it was stopped.' })
  stopReason!: Later<string | null>;
}
