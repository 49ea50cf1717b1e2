import { Field, ID, InputType } from '@nestjs/graphql';
import { IdempotencyKey, Reference } from '@opvolging/api-kernel';

/** What every command about one action names. */
@InputType({ isAbstract: true })
export abstract class ActionInput {
  @IdempotencyKey()
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The action that it is about.' })
  @Reference()
  actionId!: string;
}
