import type { Problem } from '@opvolging/domain';

const BY_NAME: Readonly<Record<string, string>> = {
  editProblem: 'problem.CHANGED',
  groupProblems: 'problem.GROUPED',
  ungroupProblem: 'problem.TAKEN_APART',
  setAsideProblem: 'problem.SET_ASIDE',
  markHandledElsewhere: 'problem.HANDLED_ELSEWHERE',
  takeBackProblem: 'problem.TAKEN_BACK',
};

/** The stable code of what happened to a problem; a command without one is its own code. */
export function problemDeed(command: string, before: Problem | null, after: Problem): string {
  if (!before && after.mergedFromIds.length === 0) return 'problem.TAKEN_IN';
  return BY_NAME[command] ?? command;
}
