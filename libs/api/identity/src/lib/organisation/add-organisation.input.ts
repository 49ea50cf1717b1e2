import { Field, InputType } from '@nestjs/graphql';
import { IdempotencyKey, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS } from '@opvolging/domain';

@InputType('AddOrganisationInput', { description: 'An organisation that comes to take part.' })
export class AddOrganisationInput {
  @IdempotencyKey()
  idempotencyKey?: string | null;

  @Field({ description: 'Name as it is written in full.' })
  @Text({ ...TEXT_LIMITS.name, required: true })
  name!: string;
}
