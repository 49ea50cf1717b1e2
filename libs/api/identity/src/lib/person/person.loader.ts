import { leafLoaderOf, type RequestContext } from '@opvolging/api-kernel';
import type DataLoader from 'dataloader';
import type { PersonObject } from './person.object';
import { peopleWithIds } from './person-rows';
import { personFor } from './person-view';

const PERSON_BY_ID = Symbol('person by id');

/** Any number of people of one request in one statement, as the viewer may see them; null for an unknown id. */
export function personById(ctx: RequestContext): DataLoader<string, PersonObject | null> {
  return leafLoaderOf(ctx, PERSON_BY_ID, async (ids: readonly string[]) => {
    const found = await peopleWithIds(ctx, ids);
    return ids.map((id) => {
      const person = found.get(id);
      return person ? personFor(ctx.facts.viewer, person) : null;
    });
  });
}
