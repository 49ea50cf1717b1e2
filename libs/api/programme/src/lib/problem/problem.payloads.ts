import { Field, ObjectType } from '@nestjs/graphql';
import { UserErrorObject } from '@opvolging/api-kernel';
import { ProblemObject } from './problem.object';

@ObjectType('ProblemPayload', { description: 'The problem as it stands after the command.' })
export class ProblemPayload {
  @Field(() => ProblemObject, { nullable: true, description: 'Null when the command was refused.' })
  problem!: ProblemObject | null;

  @Field(() => [UserErrorObject], { description: 'Not empty means that nothing was written.' })
  userErrors!: UserErrorObject[];
}

@ObjectType('ProblemsPayload', { description: 'The problems as they stand after the command.' })
export class ProblemsPayload {
  @Field(() => [ProblemObject], { description: 'Empty when the command was refused.' })
  problems!: ProblemObject[];

  @Field(() => [UserErrorObject], { description: 'Not empty means that nothing was written.' })
  userErrors!: UserErrorObject[];
}
