import { InputType } from '@nestjs/graphql';
import { ExpectedVersion } from '@opvolging/api-kernel';
import { OnBehalfInput } from './on-behalf.input';

@InputType('StartActionInput', { description: 'A confirmed action starts.' })
export class StartActionInput extends OnBehalfInput {
  @ExpectedVersion()
  expectedVersion!: number;
}
