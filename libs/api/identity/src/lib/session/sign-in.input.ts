import { Field, InputType } from '@nestjs/graphql';

/** Neither is checked for form: what does not fit an account is a wrong e-mail address or password, and no more. */
@InputType('SignInInput', { description: 'What somebody types to come in.' })
export class SignInInput {
  @Field({ description: 'The work address of the account; case makes no difference.' })
  email!: string;

  @Field({ description: 'The password as it was set.' })
  password!: string;
}
