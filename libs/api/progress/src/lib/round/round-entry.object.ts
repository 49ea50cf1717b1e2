import { Field, ObjectType } from '@nestjs/graphql';
import { PersonObject } from '@opvolging/api-identity';
import { ActionObject, MilestoneObject, type Later } from '@opvolging/api-programme';
import { CheckInObject } from '../check-in/check-in.object';

@ObjectType('RoundEntry', { description: 'One action of a round with what the form needs.' })
export class RoundEntryObject {
  @Field(() => ActionObject, { description: 'The action.' })
  action!: ActionObject;

  @Field(() => CheckInObject, { nullable: true, description: 'The latest report that stands.' })
  lastCheckIn!: CheckInObject | null;

  @Field(() => [MilestoneObject], {
    description: 'Open milestones that are late or due within four weeks, the nearest first.',
  })
  milestonesSoon!: readonly MilestoneObject[];

  @Field({
    description:
      'It asks an answer of its own and does not fold under "no change"; false once reported.',
  })
  needsAnswer!: boolean;

  @Field({ description: 'Reported in this round already.' })
  reported!: boolean;

  @Field(() => PersonObject, {
    nullable: true,
    description: 'The viewer reports for this owner; null when the viewer is the owner.',
  })
  onBehalfOf!: Later<PersonObject | null>;

  @Field(() => String, {
    nullable: true,
    description: 'Null when "no change" can be given; else the rule that refuses it.',
  })
  unchangedRefusedBy!: string | null;

  @Field({ description: 'The third "no change" in a row asks one line.' })
  unchangedNeedsNote!: boolean;
}
