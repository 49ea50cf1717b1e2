import type { ActionCommand } from '@opvolging/web-data-access';
import type { ActionTarget } from '../page/action-target';

export type AskedRole = 'OWNER' | 'MONITOR';

/** The parts whose answer is still awaited. */
export function askedRoles({
  assignments,
}: Pick<ActionTarget, 'assignments'>): readonly AskedRole[] {
  const roles: readonly AskedRole[] = ['OWNER', 'MONITOR'];
  return roles.filter((role) =>
    assignments.some(({ as, state }) => as === role && state === 'OFFERED'),
  );
}

/** In which part the person who looks is asked, by what the server lets them answer. */
export function askedAs(viewerMay: readonly ActionCommand[]): AskedRole {
  return viewerMay.includes('AGREE_AS_OWNER') ? 'OWNER' : 'MONITOR';
}
