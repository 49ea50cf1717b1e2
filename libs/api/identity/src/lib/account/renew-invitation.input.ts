import { Field, ID, InputType } from '@nestjs/graphql';
import { ExpectedVersion, IdempotencyKey, Reference } from '@opvolging/api-kernel';

@InputType('RenewInvitationInput', {
  description: 'A new link, for who lost the first one or forgot the password.',
})
export class RenewInvitationInput {
  @IdempotencyKey()
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'Whose link it is.' })
  @Reference()
  personId!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}
