import { Field, ID, InputType } from '@nestjs/graphql';
import { ExpectedVersion, Reference, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS } from '@opvolging/domain';
import { AssignmentRoleEnum } from '../action-enums';
import { OwnerOrMonitor } from './owner-or-monitor.decorator';

@InputType('AgreementAnswerInput', {
  description: 'One answer of several; bound to the revision of the plan that the person saw.',
})
export class AgreementAnswerInput {
  @Field(() => ID, { description: 'The action that was offered.' })
  @Reference()
  actionId!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => AssignmentRoleEnum, {
    description: 'The part for which the person answers: OWNER or MONITOR.',
  })
  @OwnerOrMonitor()
  as!: 'OWNER' | 'MONITOR';

  @Field(() => Boolean, { description: 'False declines, with a reason.' })
  agree!: boolean;

  @Field(() => String, { nullable: true, description: 'Required when declining.' })
  @Text(TEXT_LIMITS.reason)
  reason?: string | null;
}
