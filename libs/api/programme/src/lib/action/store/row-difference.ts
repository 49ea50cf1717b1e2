import type { ObjectLiteral } from 'typeorm';

interface Row {
  readonly id: string;
}

export interface RowDifference<Kept extends Row> {
  readonly added: readonly Kept[];
  readonly changed: readonly Kept[];
  readonly removed: readonly Kept[];
}

/** What must be written so that rows that stood become rows that stand; equal rows cost nothing. */
export function rowDifference<Kept extends Row>(
  before: readonly Kept[],
  after: readonly Kept[],
): RowDifference<Kept> {
  const stood = new Map(before.map((row) => [row.id, JSON.stringify(row)]));
  const stands = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !stood.has(id)),
    changed: after.filter((row) => stood.has(row.id) && stood.get(row.id) !== JSON.stringify(row)),
    removed: before.filter(({ id }) => !stands.has(id)),
  };
}

/** The columns that differ, for a row of which only those are written. */
export function changedColumns(before: ObjectLiteral, after: ObjectLiteral): ObjectLiteral {
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => before[name] !== value),
  );
}
