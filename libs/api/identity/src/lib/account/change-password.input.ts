import { Field, InputType } from '@nestjs/graphql';

@InputType('ChangePasswordInput', { description: 'Another password for the own account.' })
export class ChangePasswordInput {
  @Field({ description: 'The password until now.' })
  currentPassword!: string;

  @Field({ description: '15 to 128 characters, of any kind; not one that is guessed first.' })
  newPassword!: string;
}
