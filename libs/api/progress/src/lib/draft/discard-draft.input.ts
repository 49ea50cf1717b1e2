import { Field, InputType } from '@nestjs/graphql';
import { IsoWeekScalar } from '@opvolging/api-kernel';
import { WeekText } from '../round/week-text.decorator';

@InputType('DiscardDraftInput', { description: 'Which draft goes away.' })
export class DiscardDraftInput {
  @Field(() => IsoWeekScalar, { description: 'The week of the form.' })
  @WeekText()
  round!: string;
}
