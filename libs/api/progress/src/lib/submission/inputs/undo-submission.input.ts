import { Field, ID, InputType } from '@nestjs/graphql';
import { IdempotencyKey, Reference } from '@opvolging/api-kernel';

@InputType('UndoSubmissionInput', { description: 'Takes back what was sent, within 10 minutes.' })
export class UndoSubmissionInput {
  @IdempotencyKey()
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'What `submitCheckIns` answered.' })
  @Reference()
  submissionId!: string;
}
