import { Field, InputType } from '@nestjs/graphql';
import { ExpectedVersion, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS } from '@opvolging/domain';
import { ActionInput } from './action.input';

@InputType('SetInternalNoteInput', {
  description: 'The note for the office and the people of the action.',
})
export class SetInternalNoteInput extends ActionInput {
  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'The whole note; empty takes it away.' })
  @Text(TEXT_LIMITS.internalNote)
  note?: string | null;
}
