import type { Question } from '@opvolging/web-data-access';
import { actionPageAt, ActionPages_Query } from './action-pages-query';
import { listPlaceIn } from './list-place';

/** The first question of the list at an address; the whole list asks page after page by itself. */
export function askActions(params: URLSearchParams): Question | null {
  const place = listPlaceIn(params);
  if (place.size === 'alles') return null;
  return { document: ActionPages_Query, variables: actionPageAt(place) };
}
