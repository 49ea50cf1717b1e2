import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { OrganisationObject } from '@opvolging/api-identity';
import { DateScalar } from '@opvolging/api-kernel';
import type { Coverage, Day, ProblemStand, SetAsideReason } from '@opvolging/domain';
import { FactObject } from '../action-reading/fact.object';
import type { Later } from '../action-reading/later';
import { StatementObject } from '../source/statement.object';
import {
  CoverageEnum,
  ProblemCommandEnum,
  ProblemStandEnum,
  SetAsideReasonEnum,
  type OfferedProblemCommand,
} from './problem-enums';

@ObjectType('Problem', { description: 'What does not go well, in the words of the field.' })
export class ProblemObject {
  @Field(() => ID, { description: 'Identity for ever.' })
  id!: string;

  @Field({ description: 'Code such as `P-07`; never used again, also after grouping.' })
  code!: string;

  @Field({ description: 'Title in our own words.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  titleEn!: string | null;

  @Field(() => [String], { description: 'Keys of its themes.' })
  themes!: readonly string[];

  @Field(() => ProblemStandEnum, { description: 'What the programme decided about it.' })
  stand!: ProblemStand;

  @Field(() => CoverageEnum, { description: 'What is done about it.' })
  coverage!: Coverage;

  @Field({ description: 'An agreed or adopted action about it was stopped.' })
  hadStoppedAction!: boolean;

  @Field(() => [FactObject], { description: 'What the system sees in the data on that day.' })
  facts!: readonly FactObject[];

  @Field(() => [StatementObject], { description: 'The verbatim statements on which it rests.' })
  statements!: Later<readonly StatementObject[]>;

  @Field(() => [String], {
    description: 'The codes of the problems that this one gathers; empty when not a group.',
  })
  groups!: Later<readonly string[]>;

  @Field(() => DateScalar, { description: 'Day on which it was taken into the register.' })
  takenInOn!: Later<Day>;

  @Field(() => SetAsideReasonEnum, { nullable: true, description: 'Why it was set aside.' })
  standReason!: Later<SetAsideReason | null>;

  @Field(() => String, { nullable: true, description: 'The decision about it, in words.' })
  standNote!: Later<string | null>;

  @Field(() => OrganisationObject, {
    nullable: true,
    description: 'The organisation that works on it elsewhere.',
  })
  handledBy!: Later<OrganisationObject | null>;

  @Field(() => String, { nullable: true, description: 'Where that can be read.' })
  handledLink!: Later<string | null>;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which we look again.' })
  reviewOn!: Later<Day | null>;

  @Field(() => [ProblemCommandEnum], {
    description: 'What the viewer may do with it now; empty when read as of an earlier moment.',
  })
  viewerMay!: Later<readonly OfferedProblemCommand[]>;

  @Field(() => Int, { description: 'Counts the changes; hand it back as `expectedVersion`.' })
  version!: Later<number>;
}
