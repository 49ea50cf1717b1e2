import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Organisation', {
  description: 'An organisation that takes part in the programme.',
})
export class OrganisationObject {
  @Field(() => ID, { description: 'Identity for ever.' })
  id!: string;

  @Field({ description: 'Name as it is written in full.' })
  name!: string;

  @Field(() => Int, { description: 'Counts the changes; hand it back as `expectedVersion`.' })
  version!: number;
}
