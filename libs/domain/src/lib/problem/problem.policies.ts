import { hasPermission } from '../identity/permission';
import type { Viewer } from '../identity/role';
import type { CoveringAction } from './coverage.rules';
import { isListed } from './problem';
import type { Problem } from './problem';
import { isOpenForProblem } from './problem-command';
import type { ProblemCommand } from './problem-command';

/** Editing, grouping, setting aside: the office, and nobody else; old codes and undone groups only are read. */
export function canEditProblem(viewer: Viewer, problem: Problem): boolean {
  return hasPermission(viewer, 'problem:edit') && isListed(problem);
}

/** The buttons to show: what this person may do and what this state allows. */
export function problemCommandsFor(
  viewer: Viewer,
  problem: Problem,
  actions: readonly Pick<CoveringAction, 'phase'>[],
): readonly ProblemCommand[] {
  if (!canEditProblem(viewer, problem)) return [];
  if (problem.stand !== 'OPEN') return ['EDIT', 'TAKE_BACK'];
  const hasOpenAction = actions.some(isOpenForProblem);
  return [
    'EDIT',
    'GROUP',
    ...(problem.mergedFromIds.length > 0 ? (['UNGROUP'] as const) : []),
    ...(hasOpenAction ? [] : (['SET_ASIDE'] as const)),
    'HANDLE_ELSEWHERE',
    'RESOLVE',
  ];
}
