import { Field, InputType } from '@nestjs/graphql';
import { AcknowledgedFindings, IdempotencyKey, IsoWeekScalar, Nested } from '@opvolging/api-kernel';
import { WeekText } from '../../round/week-text.decorator';
import { CheckInInput } from './check-in.input';

@InputType('SubmitCheckInsInput', {
  description: '1 to 100 reports with their requests and date moves, stored as a whole or not.',
})
export class SubmitCheckInsInput {
  @IdempotencyKey()
  idempotencyKey?: string | null;

  @Field(() => IsoWeekScalar, {
    description: 'The current week, or until Monday 12:00 the one before.',
  })
  @WeekText()
  round!: string;

  @Field(() => [CheckInInput], { description: 'Each about another action.' })
  @Nested(() => CheckInInput)
  checkIns!: CheckInInput[];

  @AcknowledgedFindings()
  acknowledgedFindings?: boolean | null;
}
