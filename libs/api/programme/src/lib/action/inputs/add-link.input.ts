import { Field, ID, InputType } from '@nestjs/graphql';
import { ExpectedVersion, Reference, Text } from '@opvolging/api-kernel';
import { TEXT_LIMITS } from '@opvolging/domain';
import { ActionInput } from './action.input';

@InputType('AddLinkInput', {
  description: 'A link with a title on an action or on one of its milestones.',
})
export class AddLinkInput extends ActionInput {
  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The milestone; left out for the action itself.',
  })
  @Reference()
  milestoneId?: string | null;

  @Field(() => String, { description: 'What one finds there.' })
  @Text(TEXT_LIMITS.title)
  title!: string | null;

  @Field(() => String, { description: 'The address; https.' })
  @Text(TEXT_LIMITS.link)
  url!: string | null;
}
