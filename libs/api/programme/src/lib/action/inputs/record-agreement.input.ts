import { Field, InputType } from '@nestjs/graphql';
import { DateScalar, DayText, ExpectedVersion, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS, type Day } from '@opvolging/domain';
import { AssignmentRoleEnum } from '../action-enums';
import { ActionInput } from './action.input';
import { OwnerOrMonitor } from './owner-or-monitor.decorator';

@InputType('RecordAgreementInput', {
  description: 'The office records what was answered by letter or e-mail.',
})
export class RecordAgreementInput extends ActionInput {
  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => AssignmentRoleEnum, {
    description: 'The part for which was answered: OWNER or MONITOR.',
  })
  @OwnerOrMonitor()
  as!: 'OWNER' | 'MONITOR';

  @Field(() => Boolean, { description: 'False when the letter declines.' })
  agree!: boolean;

  @Field(() => DateScalar, { description: 'The day on the letter or e-mail.' })
  @DayText()
  letterDate!: Day;

  @Field(() => String, { nullable: true, description: 'Where it can be read; https.' })
  @Text(TEXT_LIMITS.link)
  letterUrl?: string | null;

  @Field(() => String, { nullable: true, description: 'Required when the letter declines.' })
  @Text(TEXT_LIMITS.reason)
  reason?: string | null;
}
