import { LIFE_CASES, MILESTONE_CASES, PLAN_CASES } from './action-cases';
import { ACCOUNT_CASES, OWN_ACCOUNT_CASES } from './identity-cases';
import type { MutationCases } from './prepared';
import { PROBLEM_CASES } from './problem-cases';
import { PROGRESS_CASES } from './progress-cases';

/** One accepted case of every mutation in the schema; a new mutation without one fails its test. */
export const MUTATION_CASES: MutationCases = {
  ...PLAN_CASES,
  ...LIFE_CASES,
  ...MILESTONE_CASES,
  ...PROBLEM_CASES,
  ...PROGRESS_CASES,
  ...ACCOUNT_CASES,
  ...OWN_ACCOUNT_CASES,
};
