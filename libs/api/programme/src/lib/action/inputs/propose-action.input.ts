import { Field, ID, InputType } from '@nestjs/graphql';
import {
  AcknowledgedFindings,
  AtMost,
  DateScalar,
  DayText,
  IdempotencyKey,
  Nested,
  Reference,
  Text,
} from '@opvolging/api-kernel';
import { TEXT_LIMITS, type ActionKind, type Day } from '@opvolging/domain';
import { ActionKindEnum } from '../action-enums';
import { MilestoneInput } from './milestone.input';

@InputType('ProposeActionInput', {
  description: 'A plan; it may be incomplete until it is offered.',
})
export class ProposeActionInput {
  @IdempotencyKey()
  idempotencyKey?: string | null;

  @Field(() => String, { description: 'What will be done, in one line.' })
  @Text(TEXT_LIMITS.title)
  title!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is different afterwards, so that it can be checked.',
  })
  @Text(TEXT_LIMITS.intendedResult)
  intendedResult?: string | null;

  @Field(() => ActionKindEnum, { description: 'Research, execution or continuous work.' })
  kind!: ActionKind;

  @Field(() => [String], {
    description: 'The problems that it works on; the code of a grouped problem means its group.',
  })
  @Reference()
  @AtMost(100)
  problemCodes!: string[];

  @Field(() => ID, { nullable: true, description: 'The organisation that answers for it.' })
  @Reference()
  organisationId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Other organisations that contribute.' })
  @Reference()
  @AtMost(100)
  partnerIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The one person who will be asked to answer for it.',
  })
  @Reference()
  ownerId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Another person who will be asked to watch over it.',
  })
  @Reference()
  monitorId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'People who report for the owner; they need not agree.',
  })
  @Reference()
  @AtMost(100)
  reporterIds?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it starts.' })
  @DayText()
  startDate?: Day | null;

  @Field(() => [MilestoneInput], { description: 'What will be ready when, in order.' })
  @Nested(() => MilestoneInput)
  @AtMost(100)
  milestones!: MilestoneInput[];

  @Field(() => ID, {
    nullable: true,
    description: 'The finished or stopped action that this one follows.',
  })
  @Reference()
  refersToId?: string | null;

  @AcknowledgedFindings()
  acknowledgedFindings?: boolean | null;
}
