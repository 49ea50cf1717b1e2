import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PersonObject } from '@opvolging/api-identity';
import { DateScalar, DateTimeScalar } from '@opvolging/api-kernel';
import type { AssignmentRole, AssignmentState, Day, Instant } from '@opvolging/domain';
import { AssignmentRoleEnum, AssignmentStateEnum } from '../action/action-enums';
import type { Later } from './later';

@ObjectType('Assignment', { description: 'One person in one part of an action.' })
export class AssignmentObject {
  @Field(() => ID, { description: 'Identity within the action.' })
  id!: string;

  @Field(() => AssignmentRoleEnum, { description: 'The part.' })
  as!: AssignmentRole;

  @Field(() => PersonObject, { description: 'Who has it.' })
  person!: Later<PersonObject>;

  @Field(() => AssignmentStateEnum, { description: 'Whether the person was asked, and answered.' })
  state!: AssignmentState;

  @Field(() => String, {
    nullable: true,
    description:
      'Why somebody did not agree; for board, office, who proposed and the own organisation, null for others.',
  })
  reason!: string | null;

  @Field({ description: 'The office recorded an agreement given by letter or e-mail.' })
  recordedByOffice!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'Day on that letter.' })
  letterDate!: Day | null;

  @Field(() => String, { nullable: true, description: 'Where that letter can be read.' })
  letterUrl!: string | null;

  @Field(() => DateTimeScalar, { description: 'When the state came to be.' })
  at!: Instant;
}
