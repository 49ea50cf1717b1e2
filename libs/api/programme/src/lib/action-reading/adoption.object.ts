import { Field, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '@opvolging/api-kernel';
import type { Day } from '@opvolging/domain';

@ObjectType('Adoption', {
  description: 'What Parliament or the board adopted before owner and monitor agreed.',
})
export class AdoptionObject {
  @Field({ description: 'Reference: a Kamerstuk or a decision.' })
  adoptedIn!: string;

  @Field(() => DateScalar, { description: 'Day of adoption.' })
  adoptedOn!: Day;
}
