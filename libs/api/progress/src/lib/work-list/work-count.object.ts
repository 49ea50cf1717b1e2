import { Field, Int, ObjectType } from '@nestjs/graphql';
import { FactCodeEnum } from '@opvolging/api-programme';
import type { FactCode } from '@opvolging/domain';

@ObjectType('WorkCount', { description: 'How many items of the work list have this fact.' })
export class WorkCountObject {
  @Field(() => FactCodeEnum, { description: 'What stands out.' })
  code!: FactCode;

  @Field(() => Int, { description: 'As many as the work list shows for it.' })
  count!: number;
}
