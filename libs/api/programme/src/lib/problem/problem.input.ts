import { Field, ID, InputType } from '@nestjs/graphql';
import { ExpectedVersion, IdempotencyKey, Reference } from '@opvolging/api-kernel';

/** What every command about one problem names. */
@InputType({ isAbstract: true })
export abstract class ProblemInput {
  @IdempotencyKey()
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The problem that it is about.' })
  @Reference()
  problemId!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}
