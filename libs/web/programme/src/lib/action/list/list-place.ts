import type { ActionOrder } from '@opvolging/web-data-access';
import { addressOfChoices, choicesIn, type ActionChoices } from './action-choices';

export const ORDERS = ['CODE', 'ATTENTION', 'NEXT_MILESTONE', 'LAST_CHECK_IN'] as const;
export const SIZES = ['50', '100', 'alles'] as const;
export type ListSize = (typeof SIZES)[number];

/** Where somebody is in the list of actions: all of it stands in the address. */
export interface ListPlace {
  readonly choices: ActionChoices;
  readonly order: ActionOrder;
  readonly size: ListSize;
  /** The place after which this page begins; null for the first page. */
  readonly after: string | null;
  /** The number of the first row of this page. */
  readonly firstRow: number;
}

export function listPlaceIn(params: URLSearchParams): ListPlace {
  const row = Number(params.get('regel'));
  const after = params.get('na');
  return {
    choices: choicesIn(params),
    order: ORDERS.find((order) => order === params.get('sorteer')?.toUpperCase()) ?? 'CODE',
    size: SIZES.find((size) => size === params.get('toon')) ?? '50',
    after,
    firstRow: after !== null && Number.isInteger(row) && row > 0 ? row : 1,
  };
}

/** Another choice, order or size begins at the first page again. */
export function listAddress(
  place: Pick<ListPlace, 'choices' | 'order' | 'size'>,
  page?: Pick<ListPlace, 'after' | 'firstRow'>,
): string {
  const params = new URLSearchParams(addressOfChoices(place.choices).map(([...pair]) => pair));
  if (place.order !== 'CODE') params.set('sorteer', place.order.toLowerCase());
  if (place.size !== '50') params.set('toon', place.size);
  if (page?.after) {
    params.set('na', page.after);
    params.set('regel', String(page.firstRow));
  }
  const text = params.toString().replaceAll('%2C', ',');
  return text === '' ? '/acties' : `/acties?${text}`;
}
