import { Field, ObjectType } from '@nestjs/graphql';
import { PersonObject } from '@opvolging/api-identity';
import { DateScalar } from '@opvolging/api-kernel';
import type { AssignmentRole, Day } from '@opvolging/domain';
import { AssignmentRoleEnum } from '../action/action-enums';
import type { Later } from './later';

@ObjectType('Handover', {
  description: 'A proposal that somebody else takes a part over; it counts only when agreed.',
})
export class HandoverObject {
  @Field(() => AssignmentRoleEnum, { description: 'The part that is handed over.' })
  as!: AssignmentRole;

  @Field(() => PersonObject, { nullable: true, description: 'Who has it until then.' })
  from!: Later<PersonObject | null>;

  @Field(() => PersonObject, { description: 'Who is asked to take it over.' })
  to!: Later<PersonObject>;

  @Field(() => String, { nullable: true, description: 'What the receiver needs to know.' })
  note!: string | null;

  @Field(() => PersonObject, { description: 'Who proposed it.' })
  proposedBy!: Later<PersonObject>;

  @Field(() => DateScalar, { description: 'Day on which it was proposed.' })
  proposedOn!: Day;
}
