import { Field, ID, InputType } from '@nestjs/graphql';
import {
  AcknowledgedFindings,
  AtMost,
  ExpectedVersion,
  Reference,
  Text,
} from '@opvolging/api-kernel';
import { TEXT_LIMITS } from '@opvolging/domain';
import { ActionInput } from './action.input';

@InputType('AmendActionInput', {
  description:
    'After agreement: what may still change, with a reason that stays visible. What is left out stays.',
})
export class AmendActionInput extends ActionInput {
  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'What will be done, in one line.' })
  @Text(TEXT_LIMITS.title)
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What is different afterwards.' })
  @Text(TEXT_LIMITS.intendedResult)
  intendedResult?: string | null;

  @Field(() => [String], { nullable: true, description: 'The problems that it works on.' })
  @Reference()
  @AtMost(100)
  problemCodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Other organisations that contribute.' })
  @Reference()
  @AtMost(100)
  partnerIds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why; required when the result or the problems change.',
  })
  @Text(TEXT_LIMITS.reason)
  reason?: string | null;

  @AcknowledgedFindings()
  acknowledgedFindings?: boolean | null;
}
