import { Field, ID, InputType } from '@nestjs/graphql';
import { ExpectedVersion, Reference, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS } from '@opvolging/domain';
import { AssignmentRoleEnum } from '../action-enums';
import { ActionInput } from './action.input';
import { OwnerOrMonitor } from './owner-or-monitor.decorator';

@InputType('ProposeHandoverInput', { description: 'Asks another person to take over a part.' })
export class ProposeHandoverInput extends ActionInput {
  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => AssignmentRoleEnum, { description: 'The part: OWNER or MONITOR.' })
  @OwnerOrMonitor()
  as!: 'OWNER' | 'MONITOR';

  @Field(() => ID, { description: 'Who is asked.' })
  @Reference()
  toPersonId!: string;

  @Field(() => String, { nullable: true, description: 'What the receiver needs to know.' })
  @Text(TEXT_LIMITS.reason)
  note?: string | null;
}
