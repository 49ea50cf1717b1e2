import { Field, ObjectType } from '@nestjs/graphql';
import { PersonObject } from '@opvolging/api-identity';
import { DateScalar } from '@opvolging/api-kernel';
import type { Day } from '@opvolging/domain';
import type { Later } from './later';

@ObjectType('CompletionRequest', {
  description: 'The owner says that the action is done; the monitor confirms or refuses.',
})
export class CompletionRequestObject {
  @Field(() => PersonObject, { description: 'Who asked.' })
  requestedBy!: Later<PersonObject>;

  @Field(() => PersonObject, {
    nullable: true,
    description: 'The owner for whom a reporter or the office asked.',
  })
  onBehalfOf!: Later<PersonObject | null>;

  @Field(() => DateScalar, { description: 'Day on which it was asked.' })
  on!: Day;

  @Field({ description: 'By what one sees that it is done.' })
  evidence!: string;
}
