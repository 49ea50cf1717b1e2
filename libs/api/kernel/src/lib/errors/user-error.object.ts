import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PRIVACY_KINDS, type PrivacyKind } from '@opvolging/domain';
import { USER_ERROR_CODES, type UserErrorCode } from '@opvolging/messages';
import { graphqlEnum } from '../schema/graphql-enum';
import { DateTimeScalar } from '../schema/scalars';

const UserErrorCodeEnum = graphqlEnum(
  'UserErrorCode',
  USER_ERROR_CODES,
  'Why an input was refused; documented in docs/errors.md.',
);

const PrivacyKindEnum = graphqlEnum(
  'PrivacyKind',
  PRIVACY_KINDS,
  'What kind of personal data a text seems to hold.',
);

@ObjectType('ConflictDetails', {
  description: 'Who changed what meanwhile, so that the screen can keep both versions.',
})
export class ConflictDetailsObject {
  @Field(() => Int, { description: 'The version that now stands.' })
  currentVersion!: number;

  @Field(() => ID, { nullable: true, description: 'Person who made the last change.' })
  changedById!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of that person.' })
  changedByName!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the last change was made.' })
  changedAt!: number | null;

  @Field(() => [String], { description: 'Fields that changed since the expected version.' })
  changedFields!: string[];
}

@ObjectType('PrivacySpan', {
  description: 'Where personal data seems to stand; never the text itself.',
})
export class PrivacySpanObject {
  @Field(() => PrivacyKindEnum, { description: 'What it looks like.' })
  kind!: PrivacyKind;

  @Field(() => Int, { description: 'First position in the text as it was sent.' })
  start!: number;

  @Field(() => Int, { description: 'Number of positions.' })
  length!: number;

  @Field({ description: 'True when it can only be removed; false when it can be acknowledged.' })
  blocking!: boolean;
}

@ObjectType('UserError', {
  description: 'Something the person can mend; not empty means that nothing was written.',
})
export class UserErrorObject {
  @Field(() => UserErrorCodeEnum, { description: 'The kind of refusal.' })
  code!: UserErrorCode;

  @Field(() => String, {
    nullable: true,
    description:
      'The rule that said no, where one did, for example `OWNER_IS_MONITOR`; documented in docs/errors.md.',
  })
  rule!: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Path into the input, for example ["input", "milestones", "2", "date"].',
  })
  field!: string[] | null;

  @Field({ description: "In the reader's language; says what to do." })
  message!: string;

  @Field(() => ConflictDetailsObject, { nullable: true, description: 'Only with CONFLICT.' })
  conflict!: ConflictDetailsObject | null;

  @Field(() => PrivacySpanObject, { nullable: true, description: 'Only with PRIVACY_FINDING.' })
  privacy!: PrivacySpanObject | null;
}
