import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PersonObject } from '@opvolging/api-identity';
import { DateTimeScalar } from '@opvolging/api-kernel';
import type { Instant } from '@opvolging/domain';
import type { Later } from '../action-reading/later';
import { HistoryChangeObject } from './history-change.object';

@ObjectType('HistoryEntry', {
  description: 'One change in the life of a problem or action: who, when, what was and what is.',
})
export class HistoryEntryObject {
  @Field(() => ID, { description: 'Its place in the order of all changes.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  at!: Instant;

  @Field(() => PersonObject, { nullable: true, description: 'Who did it; null for the system.' })
  actor!: Later<PersonObject | null>;

  @Field(() => PersonObject, {
    nullable: true,
    description: 'The person for whom the office or a reporter acted.',
  })
  onBehalfOf!: Later<PersonObject | null>;

  @Field(() => String, { nullable: true, description: 'Why the office acted for that person.' })
  onBehalfReason!: string | null;

  @Field({
    description:
      'What was done, as a stable code such as `action.OFFERED` or `milestone.MOVED`; the screen has the words.',
  })
  command!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why; null also when it is a text for others.',
  })
  reason!: Later<string | null>;

  @Field(() => [HistoryChangeObject], { description: 'What was and what is.' })
  changes!: Later<readonly HistoryChangeObject[]>;
}
