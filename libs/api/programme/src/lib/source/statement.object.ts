import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { SourceDocumentObject } from './source-document.object';

@ObjectType('Statement', {
  description: 'A verbatim sentence from the field. It is never changed, and is not our opinion.',
})
export class StatementObject {
  @Field(() => ID, { description: 'Identity in this installation.' })
  id!: string;

  @Field({ description: 'Stable code in the source register, for example `BL-2.6-23`.' })
  code!: string;

  @Field({ description: 'Verbatim, in the language of the source.' })
  text!: string;

  @Field({ description: 'Language of the text, `nl` or `en`.' })
  language!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Translation by the programme; the text itself is the source.',
  })
  translation!: string | null;

  @Field(() => String, { nullable: true, description: 'Section of the source, for example `2.6`.' })
  section!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Heading of that section; null when it stands on a page that is not at hand.',
  })
  sectionTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'Heading of that section in English.' })
  sectionTitleEn!: string | null;

  @Field(() => Int, { nullable: true, description: 'Page of the source.' })
  page!: number | null;

  @Field(() => String, { nullable: true, description: 'Column of that page, `left` or `right`.' })
  column!: string | null;

  @Field({ description: 'False when the source at hand cuts the sentence off.' })
  complete!: boolean;

  @Field(() => SourceDocumentObject, { description: 'Where it stands.' })
  source!: SourceDocumentObject;
}
