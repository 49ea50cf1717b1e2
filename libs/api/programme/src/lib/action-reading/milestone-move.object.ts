import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PersonObject } from '@opvolging/api-identity';
import { DateScalar, DateTimeScalar } from '@opvolging/api-kernel';
import type { Day, Instant, MoveReason } from '@opvolging/domain';
import { MoveReasonEnum } from '../action/action-enums';
import type { Later } from './later';

@ObjectType('MilestoneMove', { description: 'One change of the date of a milestone.' })
export class MilestoneMoveObject {
  @Field(() => ID, { description: 'Identity within the milestone.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The date that stood before.' })
  from!: Day;

  @Field(() => DateScalar, { description: 'The date that came in its place.' })
  to!: Day;

  @Field(() => MoveReasonEnum, { description: 'Why, as a code.' })
  reasonCode!: MoveReason;

  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  reason!: string | null;

  @Field(() => PersonObject, { nullable: true, description: 'Who moved it.' })
  movedBy!: Later<PersonObject | null>;

  @Field(() => DateTimeScalar, { description: 'When it was moved.' })
  at!: Instant;

  @Field({ description: 'False for a third or further later date that was not yet discussed.' })
  discussed!: boolean;

  @Field({ description: 'Undone within ten minutes or a corrected error; counts as no move.' })
  reversed!: boolean;
}
