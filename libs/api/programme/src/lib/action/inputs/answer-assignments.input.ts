import { Field, InputType } from '@nestjs/graphql';
import { AtMost, IdempotencyKey, Nested } from '@opvolging/api-kernel';
import { AgreementAnswerInput } from './agreement-answer.input';

@InputType('AnswerAssignmentsInput', {
  description: 'Several offers answered at once; all are stored or none.',
})
export class AnswerAssignmentsInput {
  @IdempotencyKey()
  idempotencyKey?: string | null;

  @Field(() => [AgreementAnswerInput], { description: 'At most 100 answers.' })
  @Nested(() => AgreementAnswerInput)
  @AtMost(100)
  answers!: AgreementAnswerInput[];
}
