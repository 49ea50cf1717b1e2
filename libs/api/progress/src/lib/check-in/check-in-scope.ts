import type { RequestContext } from '@opvolging/api-kernel';
import type { Moment } from '@opvolging/api-programme';

/** To which list a cursor of reports belongs. */
export function checkInScope(ctx: RequestContext, { seq }: Moment, actionId: string): string {
  return `check-ins:${actionId}:${seq ?? 'now'}:${ctx.viewer.personId}`;
}
