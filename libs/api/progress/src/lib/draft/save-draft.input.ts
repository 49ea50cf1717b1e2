import { Field, InputType } from '@nestjs/graphql';
import { IsoWeekScalar } from '@opvolging/api-kernel';
import { WeekText } from '../round/week-text.decorator';
import { DraftText } from './draft-text.decorator';

@InputType('SaveDraftInput', { description: 'What stands in the form, to go on with later.' })
export class SaveDraftInput {
  @Field(() => IsoWeekScalar, { description: 'The week of the form; it must be open.' })
  @WeekText()
  round!: string;

  @Field({
    description: 'JSON text of at most 100 kB; a field with a citizen service number is left out.',
  })
  @DraftText()
  content!: string;
}
