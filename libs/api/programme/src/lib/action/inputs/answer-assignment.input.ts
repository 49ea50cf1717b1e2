import { Field, InputType } from '@nestjs/graphql';
import { ExpectedVersion, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS } from '@opvolging/domain';
import { AssignmentRoleEnum } from '../action-enums';
import { ActionInput } from './action.input';
import { OwnerOrMonitor } from './owner-or-monitor.decorator';

@InputType('AnswerAssignmentInput', {
  description:
    "Bound to the plan's own revision: another person's agreement in between is no conflict.",
})
export class AnswerAssignmentInput extends ActionInput {
  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => AssignmentRoleEnum, {
    description: 'The part for which the person answers: OWNER or MONITOR.',
  })
  @OwnerOrMonitor()
  as!: 'OWNER' | 'MONITOR';

  @Field(() => Boolean, { description: 'False declines, with a reason.' })
  agree!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Required when declining; board and office see it.',
  })
  @Text(TEXT_LIMITS.reason)
  reason?: string | null;
}
