import { InputType } from '@nestjs/graphql';
import { ExpectedVersion } from '@opvolging/api-kernel';
import { ActionInput } from './action.input';

@InputType('OfferActionInput', {
  description: 'Asks owner and monitor to agree to the plan as it stands.',
})
export class OfferActionInput extends ActionInput {
  @ExpectedVersion()
  expectedVersion!: number;
}
