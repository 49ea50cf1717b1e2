import { Field, InputType } from '@nestjs/graphql';
import { Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS, type SetAsideReason } from '@opvolging/domain';
import { SetAsideReasonEnum } from './problem-enums';
import { ProblemInput } from './problem.input';

@InputType('SetAsideProblemInput', {
  description: 'The programme does not follow this problem up, for a reason.',
})
export class SetAsideProblemInput extends ProblemInput {
  @Field(() => SetAsideReasonEnum, { description: 'Why, as a code.' })
  reasonCode!: SetAsideReason;

  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  @Text(TEXT_LIMITS.reason)
  note?: string | null;
}
