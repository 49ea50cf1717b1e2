import { InputType } from '@nestjs/graphql';
import { ProblemInput } from './problem.input';

@InputType('TakeBackProblemInput', {
  description: 'Takes back what was decided: the problem is open again.',
})
export class TakeBackProblemInput extends ProblemInput {}
