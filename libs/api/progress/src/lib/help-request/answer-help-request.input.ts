import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar, DayText, IdempotencyKey, Reference, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS, type Day, type HelpRequestState } from '@opvolging/domain';
import { HelpRequestStateEnum } from './help-request-state-enum';

@InputType('AnswerHelpRequestInput', {
  description: 'The answer of who was asked, or the withdrawal by who asked.',
})
export class AnswerHelpRequestInput {
  @IdempotencyKey()
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The request.' })
  @Reference()
  helpRequestId!: string;

  @Field(() => HelpRequestStateEnum, { description: 'PROMISED, MET, REFUSED or WITHDRAWN.' })
  state!: HelpRequestState;

  @Field(() => DateScalar, { nullable: true, description: 'Required with PROMISED.' })
  @DayText()
  promisedFor?: Day | null;

  @Field(() => String, {
    nullable: true,
    description: 'Required with REFUSED, and when a promise gets another date.',
  })
  @Text(TEXT_LIMITS.reason)
  reason?: string | null;
}
