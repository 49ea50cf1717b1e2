import type { ActionCommand } from '@opvolging/web-data-access';
import type { ActionTarget } from '../page/action-target';

export type AskedRole = 'OWNER' | 'MONITOR';

type Asked = Pick<ActionTarget, 'assignments' | 'handover' | 'monitor' | 'owner'>;

/** The parts whose answer is still awaited: to the plan, or to a handover. */
export function askedRoles({ assignments, handover }: Asked): readonly AskedRole[] {
  const roles: readonly AskedRole[] = ['OWNER', 'MONITOR'];
  return roles.filter(
    (role) =>
      handover?.as === role ||
      assignments.some(({ as, state }) => as === role && state === 'OFFERED'),
  );
}

/** Who is asked for that part. */
export function askedName({ handover, monitor, owner }: Asked, role: AskedRole): string {
  if (handover?.as === role) return handover.to.name;
  return (role === 'OWNER' ? owner : monitor)?.name ?? '';
}

/** In which part the person who looks is asked, by what the server lets them answer. */
export function askedAs(viewerMay: readonly ActionCommand[]): AskedRole {
  return viewerMay.includes('AGREE_AS_OWNER') ? 'OWNER' : 'MONITOR';
}
