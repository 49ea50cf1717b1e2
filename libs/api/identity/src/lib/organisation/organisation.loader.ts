import { leafLoaderOf, placeholders, type RequestContext } from '@opvolging/api-kernel';
import type DataLoader from 'dataloader';
import type { OrganisationObject } from './organisation.object';

const ORGANISATION_BY_ID = Symbol('organisation by id');

/** Any number of organisations of one request in one statement; null for an unknown id. */
export function organisationById(
  ctx: RequestContext,
): DataLoader<string, OrganisationObject | null> {
  return leafLoaderOf(ctx, ORGANISATION_BY_ID, async (ids: readonly string[]) => {
    const rows = await ctx.query<OrganisationObject>(
      `SELECT id, name, version FROM organisation WHERE id IN (${placeholders(ids)})`,
      ids,
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
