import { Field, ID, InputType } from '@nestjs/graphql';
import { AtMost, Nested, Reference, Text } from '@opvolging/api-kernel';
import { CourseEnum } from '@opvolging/api-programme';
import { TEXT_LIMITS, type Audience, type Course } from '@opvolging/domain';
import { AudienceEnum } from '../../check-in/check-in-enums';
import { CheckInMoveInput } from './check-in-move.input';
import { HelpInput } from './help.input';

@InputType('CheckInInput', { description: 'The report on one action.' })
export class CheckInInput {
  @Field(() => ID, { description: 'The action on which is reported.' })
  @Reference()
  actionId!: string;

  @Field(() => CourseEnum, {
    nullable: true,
    description: 'Leave out with `unchanged: true`: the last standing course is confirmed.',
  })
  course?: Course | null;

  @Field(() => Boolean, { nullable: true, description: 'Nothing changed since the last report.' })
  unchanged?: boolean | null;

  @Field(() => String, { nullable: true, description: 'In own words; asked with ADJUSTING.' })
  @Text(TEXT_LIMITS.note)
  note?: string | null;

  @Field(() => AudienceEnum, {
    nullable: true,
    description: 'Who reads the note and the request; everyone when left out.',
  })
  audience?: Audience | null;

  @Field(() => HelpInput, { nullable: true, description: 'Asked with HELP_NEEDED.' })
  @Nested(() => HelpInput)
  help?: HelpInput | null;

  @Field(() => [CheckInMoveInput], { nullable: true, description: 'Dates that move.' })
  @Nested(() => CheckInMoveInput)
  @AtMost(100)
  moves?: CheckInMoveInput[] | null;

  @Field(() => ID, { nullable: true, description: 'The report that this one corrects.' })
  @Reference()
  corrects?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The office only: why it reports for the owner.',
  })
  @Text(TEXT_LIMITS.reason)
  onBehalfReason?: string | null;
}
