import { Field, ID, InputType } from '@nestjs/graphql';
import { AcknowledgedFindings, ExpectedVersion, Reference, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS } from '@opvolging/domain';
import { ActionInput } from './action.input';

@InputType('AmendCriterionInput', {
  description: 'What another person can see when a milestone is met, after the plan was confirmed.',
})
export class AmendCriterionInput extends ActionInput {
  @Field(() => ID, { description: 'The milestone of that action; neither met nor withdrawn.' })
  @Reference()
  milestoneId!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'As it reads from now on; null is none.' })
  @Text(TEXT_LIMITS.criterion)
  criterion?: string | null;

  @Field(() => String, { description: 'Why; history shows it with was and now.' })
  @Text(TEXT_LIMITS.reason)
  reason!: string | null;

  @AcknowledgedFindings()
  acknowledgedFindings?: boolean | null;
}
