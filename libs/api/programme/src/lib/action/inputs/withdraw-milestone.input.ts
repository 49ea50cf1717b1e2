import { Field, ID, InputType } from '@nestjs/graphql';
import { ExpectedVersion, Reference, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS } from '@opvolging/domain';
import { OnBehalfInput } from './on-behalf.input';

@InputType('WithdrawMilestoneInput', { description: 'A milestone is given up; it stays readable.' })
export class WithdrawMilestoneInput extends OnBehalfInput {
  @Field(() => ID, { description: 'The milestone of that action.' })
  @Reference()
  milestoneId!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => String, { description: 'Why.' })
  @Text(TEXT_LIMITS.reason)
  reason!: string | null;
}
