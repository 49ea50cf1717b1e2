import { loaderOf, placeholders, type RequestContext } from '@opvolging/api-kernel';
import type { TextPlace } from '@opvolging/domain';
import type DataLoader from 'dataloader';

export type ActionPlace = Omit<TextPlace, 'audience'>;

interface PlaceRow {
  readonly actionId: string;
  readonly organisationId: string | null;
  readonly ownerId: string | null;
  readonly monitorId: string | null;
  readonly personIds: string;
}

const TEXT_PLACES = Symbol('text places');
const NOWHERE: ActionPlace = { organisationId: null };

/** Whose action a text stands on now; rights are those of today, also for a text of an earlier moment. */
export function textPlaces(ctx: RequestContext): DataLoader<string, ActionPlace> {
  return loaderOf(ctx, TEXT_PLACES, async (actionIds: readonly string[]) => {
    const rows = await ctx.query<PlaceRow>(
      `SELECT action_id AS "actionId", organisation_id AS "organisationId",
              owner_id AS "ownerId", monitor_id AS "monitorId", person_ids AS "personIds"
         FROM action_summary WHERE action_id IN (${placeholders(actionIds)})`,
      actionIds,
    );
    const places = new Map(rows.map((row) => [row.actionId, placeOf(row)]));
    return actionIds.map((id) => places.get(id) ?? NOWHERE);
  });
}

/** Who is neither owner nor monitor of the people of an action reports on it. */
function placeOf({ organisationId, ownerId, monitorId, personIds }: PlaceRow): ActionPlace {
  const reporterIds = personIds
    .split(' ')
    .filter((id) => id !== '' && id !== ownerId && id !== monitorId);
  return { organisationId, ownerId, monitorId, reporterIds };
}
