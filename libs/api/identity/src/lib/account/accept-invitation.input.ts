import { Field, InputType } from '@nestjs/graphql';

@InputType('AcceptInvitationInput', { description: 'The first password, or a new one.' })
export class AcceptInvitationInput {
  @Field({ description: 'The secret at the end of the link.' })
  token!: string;

  @Field({ description: '15 to 128 characters, of any kind; not one that is guessed first.' })
  password!: string;
}
