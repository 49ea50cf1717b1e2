import { ArgsType, Field } from '@nestjs/graphql';
import { PageArgs } from '@opvolging/api-kernel';

@ArgsType()
export class NameSearchArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words from the name; case and accents make no difference.',
  })
  text?: string | null;
}
