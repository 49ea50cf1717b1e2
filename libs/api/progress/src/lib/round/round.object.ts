import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, IsoWeekScalar } from '@opvolging/api-kernel';
import { ActionObject, type Later } from '@opvolging/api-programme';
import type { Instant, IsoWeek } from '@opvolging/domain';
import { RoundEntryObject } from './round-entry.object';

@ObjectType('Round', { description: 'The week in which is reported.' })
export class RoundObject {
  @Field(() => IsoWeekScalar, { description: 'The ISO week.' })
  week!: IsoWeek;

  @Field(() => DateTimeScalar, { description: 'Thursday 17:00; later reports are marked late.' })
  closesAt!: Instant;

  @Field(() => [ActionObject], { description: 'The actions on which the viewer reports.' })
  actions!: Later<readonly ActionObject[]>;

  @Field(() => [RoundEntryObject], {
    description: 'The same actions with what the form needs; those that need an answer first.',
  })
  entries!: Later<readonly RoundEntryObject[]>;
}
