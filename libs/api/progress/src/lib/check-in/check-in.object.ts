import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PersonObject } from '@opvolging/api-identity';
import { DateTimeScalar, IsoWeekScalar } from '@opvolging/api-kernel';
import { ActionObject, CourseEnum, type Later } from '@opvolging/api-programme';
import type { Audience, CheckInState, Course, Instant, IsoWeek } from '@opvolging/domain';
import { HelpRequestObject } from '../help-request/help-request.object';
import { AudienceEnum, CheckInStateEnum } from './check-in-enums';

@ObjectType('CheckIn', { description: 'One report on one action; it is never edited.' })
export class CheckInObject {
  @Field(() => ID, { description: 'Identity for ever.' })
  id!: string;

  @Field(() => ActionObject, { description: 'On which action.' })
  action!: Later<ActionObject | null>;

  @Field(() => IsoWeekScalar, { description: 'The week that it is about.' })
  round!: IsoWeek;

  @Field(() => CourseEnum, { description: 'The judgement.' })
  course!: Course;

  @Field({ description: 'It confirms the judgement of the report before.' })
  unchanged!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'In own words; null when there is none or it is not visible for the viewer.',
  })
  note!: Later<string | null>;

  @Field(() => Boolean, {
    description:
      'False when the note has an audience to which the viewer does not belong; `note` is then null.',
  })
  noteVisible!: Later<boolean>;

  @Field(() => AudienceEnum, { description: 'Who reads the note and the request.' })
  audience!: Audience;

  @Field(() => CheckInStateEnum, { description: 'Whether it stands.' })
  state!: CheckInState;

  @Field(() => PersonObject, { description: 'Who filled it in.' })
  author!: Later<PersonObject>;

  @Field(() => PersonObject, {
    nullable: true,
    description: 'The owner for whom a reporter or the office filled it in.',
  })
  onBehalfOf!: Later<PersonObject | null>;

  @Field(() => String, { nullable: true, description: 'Why the office reported for the owner.' })
  onBehalfReason!: string | null;

  @Field({ description: 'Received after the round had closed on Thursday 17:00.' })
  late!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was received.' })
  receivedAt!: Instant;

  @Field(() => ID, { nullable: true, description: 'The report that it takes the place of.' })
  corrects!: string | null;

  @Field(() => HelpRequestObject, { nullable: true, description: 'What it asked.' })
  helpRequest!: Later<HelpRequestObject | null>;
}
