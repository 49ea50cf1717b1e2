import { Field, InputType } from '@nestjs/graphql';
import { AtMost, IdempotencyKey, Reference, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS } from '@opvolging/domain';

@InputType('GroupProblemsInput', {
  description: 'Makes one new problem of several; statements and old codes stay.',
})
export class GroupProblemsInput {
  @IdempotencyKey()
  idempotencyKey?: string | null;

  @Field(() => [String], { description: 'Codes of at least two problems.' })
  @Reference()
  @AtMost(100)
  problemCodes!: string[];

  @Field(() => String, { description: 'Title of the new problem.' })
  @Text(TEXT_LIMITS.title)
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  @Text(TEXT_LIMITS.title)
  titleEn?: string | null;
}
