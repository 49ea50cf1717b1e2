import { Field, ID, InputType } from '@nestjs/graphql';
import type {
  ActionStateFilter,
  Agreement,
  Course,
  FactCode,
  Freshness,
  Phase,
} from '@opvolging/domain';
import { AgreementEnum, PhaseEnum } from '../action/action-enums';
import { CourseEnum, FactCodeEnum, FreshnessEnum } from './reading-enums';

@InputType('ActionFilter', {
  description: 'What a list of actions shows; each field that is given narrows it.',
})
export class ActionFilterInput implements ActionStateFilter {
  @Field(() => [AgreementEnum], { nullable: true, description: 'One of these.' })
  agreement?: Agreement[] | null;

  @Field(() => [PhaseEnum], { nullable: true, description: 'One of these.' })
  phase?: Phase[] | null;

  @Field(() => [CourseEnum], {
    nullable: true,
    description: 'Up-to-date courses only, unless freshness is given too.',
  })
  course?: Course[] | null;

  @Field(() => [FreshnessEnum], { nullable: true, description: 'One of these.' })
  freshness?: Freshness[] | null;

  @Field(() => [FactCodeEnum], { nullable: true, description: 'At least one of these stands out.' })
  fact?: FactCode[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Actions of this problem and of what was grouped into it; an old code works too.',
  })
  problemCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'The person answers for it.' })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The person watches over it.' })
  monitorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Owner, monitor or reporter.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation answers for it.' })
  organisationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'All these words; case and accents do not count.',
  })
  text?: string | null;
}
