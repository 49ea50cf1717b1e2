import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('TitledLink', { description: 'A web address with a name that says what it is.' })
export class TitledLinkObject {
  @Field(() => ID, { description: 'Identity within the action.' })
  id!: string;

  @Field({ description: 'What stands there.' })
  title!: string;

  @Field({ description: 'The address; always https.' })
  url!: string;
}
