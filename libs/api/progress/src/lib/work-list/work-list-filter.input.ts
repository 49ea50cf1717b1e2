import { Field, ID, InputType } from '@nestjs/graphql';
import { FactCodeEnum } from '@opvolging/api-programme';
import type { FactCode } from '@opvolging/domain';

@InputType('WorkListFilter', { description: 'What the work list shows.' })
export class WorkListFilterInput {
  @Field(() => [FactCodeEnum], { nullable: true, description: 'One of these.' })
  fact?: FactCode[] | null;

  @Field(() => ID, { nullable: true, description: 'Handled by this person of the office.' })
  handlerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Show what was put off too.' })
  includePostponed?: boolean | null;
}
