import { InputType } from '@nestjs/graphql';
import { ExpectedVersion } from '@opvolging/api-kernel';
import { OnBehalfInput } from './on-behalf.input';

@InputType('ResumeActionInput', { description: 'A paused action goes on.' })
export class ResumeActionInput extends OnBehalfInput {
  @ExpectedVersion()
  expectedVersion!: number;
}
