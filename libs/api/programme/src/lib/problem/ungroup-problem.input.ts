import { InputType } from '@nestjs/graphql';
import { ProblemInput } from './problem.input';

@InputType('UngroupProblemInput', {
  description: 'Takes a group apart: the old problems stand in the list again.',
})
export class UngroupProblemInput extends ProblemInput {}
