import type { SqlValue } from '@opvolging/api-kernel';
import { dutchSortKey, TEXT_LIMITS } from '@opvolging/domain';

const MOST_TERMS = 10;

export interface NameSearch {
  readonly where: string;
  readonly parameters: readonly SqlValue[];
}

/**
 * Each word must stand in one of the sort keys, case and accents ignored. A sort key holds letters, digits and spaces
 * only, so no wildcard of LIKE can come in; a text of nothing but signs finds nothing.
 */
export function nameSearch(
  text: string | undefined | null,
  columns: readonly string[],
): NameSearch {
  const sought = (text ?? '').slice(0, TEXT_LIMITS.search.max).trim();
  const terms = dutchSortKey(sought).split(' ').filter(Boolean).slice(0, MOST_TERMS);
  if (terms.length === 0) {
    return { where: sought === '' ? '1 = 1' : '1 = 0', parameters: [] };
  }
  const oneTerm = `(${columns.map((column) => `${column} LIKE ?`).join(' OR ')})`;
  return {
    where: terms.map(() => oneTerm).join(' AND '),
    parameters: terms.flatMap((term) => columns.map(() => `%${term}%`)),
  };
}
