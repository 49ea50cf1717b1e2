import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '@opvolging/api-kernel';
import type { Day } from '@opvolging/domain';

@ObjectType('SourceDocument', { description: 'A report or letter in which the field speaks.' })
export class SourceDocumentObject {
  @Field(() => ID, { description: 'Identity in this installation.' })
  id!: string;

  @Field({ description: 'Stable short name, for example `bloemlezing`.' })
  code!: string;

  @Field({ description: 'Title in Dutch.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Title in English.' })
  titleEn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number under which it is published, for example of a Kamerstuk.',
  })
  officialNumber!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of publication.' })
  publishedOn!: Day | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  url!: string | null;
}
