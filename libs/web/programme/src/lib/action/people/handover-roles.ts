import type { CurrentViewer } from '@opvolging/web-data-access';
import type { ActionTarget } from '../page/action-target';

export type HandoverRole = 'OWNER' | 'MONITOR';

/** The office hands over either part; others only the part that they have. */
export function handoverRoles(
  { owner, monitor }: Pick<ActionTarget, 'owner' | 'monitor'>,
  viewer: Pick<CurrentViewer, 'may' | 'person'>,
): readonly HandoverRole[] {
  if (viewer.may('ACT_ON_BEHALF')) return ['OWNER', 'MONITOR'];
  const roles: readonly HandoverRole[] = ['OWNER', 'MONITOR'];
  const people = { OWNER: owner, MONITOR: monitor };
  return roles.filter((role) => people[role]?.id === viewer.person.id);
}
