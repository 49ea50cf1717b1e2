import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, IsoWeekScalar } from '@opvolging/api-kernel';
import type { Instant, IsoWeek } from '@opvolging/domain';

@ObjectType('CheckInDraft', {
  description: 'What the viewer filled in and did not send; private, gone after 14 days.',
})
export class CheckInDraftObject {
  @Field(() => IsoWeekScalar, { description: 'The week that it is about.' })
  round!: IsoWeek;

  @Field({ description: 'The form as JSON text, as the screen saved it.' })
  content!: string;

  @Field(() => DateTimeScalar, { description: 'When it was saved.' })
  savedAt!: Instant;
}
