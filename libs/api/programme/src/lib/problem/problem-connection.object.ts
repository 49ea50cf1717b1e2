import { connectionOf } from '@opvolging/api-kernel';
import { ProblemObject } from './problem.object';

export const ProblemConnectionObject = connectionOf('ProblemConnection', () => ProblemObject);
