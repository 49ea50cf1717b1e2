import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Section', { description: 'A section of a source, by which problems are found.' })
export class SectionObject {
  @Field({ description: 'Its number, for example `2.6`.' })
  number!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its heading; null when that stands on a page that is not at hand.',
  })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Its heading in English.' })
  titleEn!: string | null;
}
