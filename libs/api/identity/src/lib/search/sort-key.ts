import { dutchSortKey } from '@opvolging/domain';

const LONGEST = 240;

/** The key by which a name sorts and is found, no longer than its column. */
export function sortKeyOf(name: string): string {
  return dutchSortKey(name).slice(0, LONGEST);
}
