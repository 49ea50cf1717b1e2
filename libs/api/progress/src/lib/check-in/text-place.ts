import type { RequestContext } from '@opvolging/api-kernel';
import { aggregateStates, nowOf } from '@opvolging/api-programme';
import { monitorOf, ownerOf, reportersOf, type TextPlace } from '@opvolging/domain';

export type ActionPlace = Omit<TextPlace, 'audience'>;

/** Whose action a text stands on now; rights are those of today, also for a text of an earlier moment. */
export async function textPlace(ctx: RequestContext, actionId: string): Promise<ActionPlace> {
  const action = await aggregateStates(ctx, 'action', nowOf(ctx)).load(actionId);
  if (!action) return { organisationId: null };
  return {
    organisationId: action.organisationId,
    ownerId: ownerOf(action),
    monitorId: monitorOf(action),
    reporterIds: reportersOf(action),
  };
}
