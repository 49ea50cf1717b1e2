import type { Result, RuleViolation } from '../result/result';
import type { CoveringAction } from './coverage.rules';
import type { Problem } from './problem';
import type { ProblemRuleCode } from './problem-rule-codes';

export const PROBLEM_COMMANDS = [
  'EDIT',
  'GROUP',
  'UNGROUP',
  'SET_ASIDE',
  'HANDLE_ELSEWHERE',
  'RESOLVE',
  'TAKE_BACK',
] as const;
export type ProblemCommand = (typeof PROBLEM_COMMANDS)[number];

export type ProblemViolation = RuleViolation<ProblemRuleCode>;
/** A command gives the new problem or says why not; the version is raised by whoever saves it. */
export type ProblemOutcome = Result<Problem, ProblemViolation>;

/** A proposal is open too: somebody waits for an answer to it. */
export function isOpenForProblem({ phase }: Pick<CoveringAction, 'phase'>): boolean {
  return phase !== 'DONE' && phase !== 'STOPPED';
}
