import type { ProblemHistoryEntry } from './problem-history-entry';

/** The problems that stand apart again, when this was a group that was undone; null when it was not. */
export function takenApartInto(
  entries: readonly Pick<ProblemHistoryEntry, 'changes'>[],
): readonly string[] | null {
  const changes = entries.flatMap((entry) => entry.changes);
  if (!changes.some(({ field, now }) => field === 'dissolvedOn' && now !== null)) return null;
  return changes.flatMap(({ field, now }) => (field === 'groups' && now !== null ? [now] : []));
}
