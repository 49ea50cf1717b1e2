import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('HistoryChange', {
  description:
    '`field` is a stable path such as `title` or `milestone.currentDate`; `subject` names the milestone, person or problem it is about. Values are texts, codes, days or names.',
})
export class HistoryChangeObject {
  @Field({ description: 'What changed.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'About which part, by name.' })
  subject!: string | null;

  @Field(() => String, { nullable: true, description: 'The value before; null for nothing.' })
  was!: string | null;

  @Field(() => String, { nullable: true, description: 'The value after; null for nothing.' })
  now!: string | null;
}
