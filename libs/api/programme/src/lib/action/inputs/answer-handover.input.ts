import { Field, InputType } from '@nestjs/graphql';
import { ExpectedVersion, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS } from '@opvolging/domain';
import { ActionInput } from './action.input';

@InputType('AnswerHandoverInput', {
  description: 'The receiver agrees or declines; until then the old one stays.',
})
export class AnswerHandoverInput extends ActionInput {
  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => Boolean, { description: 'False declines, with a reason.' })
  agree!: boolean;

  @Field(() => String, { nullable: true, description: 'Required when declining.' })
  @Text(TEXT_LIMITS.reason)
  reason?: string | null;
}
