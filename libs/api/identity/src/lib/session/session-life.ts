import type { Limits } from '@opvolging/api-kernel';
import type { Role } from '@opvolging/domain';

export interface SessionTimes {
  readonly createdMs: number;
  readonly touchedMs: number;
  readonly roles: readonly Role[];
}

/** A session runs out after 30 minutes without use, 15 for the office, and after 12 hours in any case. */
export function isAlive(session: SessionTimes, now: number, limits: Limits): boolean {
  const office = session.roles.includes('OFFICE');
  const idle = office ? limits.SESSION_IDLE_OFFICE_MS : limits.SESSION_IDLE_MS;
  const unused = now - session.touchedMs;
  return unused < idle && now - session.createdMs < limits.SESSION_ABSOLUTE_MS;
}
