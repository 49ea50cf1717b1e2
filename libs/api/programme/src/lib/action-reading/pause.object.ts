import { Field, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '@opvolging/api-kernel';
import type { Day, PauseReason } from '@opvolging/domain';
import { PauseReasonEnum } from '../action/action-enums';

@ObjectType('Pause', { description: 'Why an action does not run now, and until when.' })
export class PauseObject {
  @Field(() => PauseReasonEnum, { description: 'Why, as a code.' })
  reasonCode!: PauseReason;

  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  reason!: string | null;

  @Field(() => DateScalar, { description: 'First day of the pause.' })
  since!: Day;

  @Field(() => DateScalar, { description: 'Until when, or when the event is looked at again.' })
  until!: Day;

  @Field(() => String, { nullable: true, description: 'The event it waits for.' })
  event!: string | null;
}
