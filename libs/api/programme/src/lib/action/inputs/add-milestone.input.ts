import { Field, InputType } from '@nestjs/graphql';
import { ExpectedVersion, Nested, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS } from '@opvolging/domain';
import { MilestoneInput } from './milestone.input';
import { OnBehalfInput } from './on-behalf.input';

@InputType('AddMilestoneInput', { description: 'One more milestone after the plan was confirmed.' })
export class AddMilestoneInput extends OnBehalfInput {
  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => MilestoneInput, { description: 'Its date is its first date.' })
  @Nested(() => MilestoneInput)
  milestone!: MilestoneInput;

  @Field(() => String, { nullable: true, description: 'Why it was added.' })
  @Text(TEXT_LIMITS.reason)
  reason?: string | null;
}
