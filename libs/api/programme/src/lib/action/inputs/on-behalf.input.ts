import { Field, InputType } from '@nestjs/graphql';
import { Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS } from '@opvolging/domain';
import { ActionInput } from './action.input';

/** Of the owner, and of the reporter or the office for the owner. */
@InputType({ isAbstract: true })
export abstract class OnBehalfInput extends ActionInput {
  @Field(() => String, {
    nullable: true,
    description: 'Why the office acts for the owner; required of the office, stands in history.',
  })
  @Text(TEXT_LIMITS.reason)
  onBehalfReason?: string | null;
}
