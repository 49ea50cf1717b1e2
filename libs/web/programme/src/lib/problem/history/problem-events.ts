import { dayOf } from '@opvolging/domain';
import type { ProblemHistory_ProblemFragment } from '@opvolging/web-data-access';
import type { ProblemHistoryEntry } from './problem-history-entry';

type ProposedAction = ProblemHistory_ProblemFragment['actions']['nodes'][number];

/** Something in the life of a problem: a change of its own, or an action that came for it. */
export type ProblemEvent =
  | { readonly day: string; readonly entry: ProblemHistoryEntry; readonly action?: never }
  | { readonly day: string; readonly action: ProposedAction; readonly entry?: never };

/** Newest first; on one day what happened to the problem stands under the actions that followed. */
export function problemEvents(
  entries: readonly ProblemHistoryEntry[],
  actions: readonly ProposedAction[],
): readonly ProblemEvent[] {
  const events: ProblemEvent[] = [
    ...actions.map((action) => ({ day: action.proposedOn, action })),
    ...entries.map((entry) => ({ day: dayOf(Date.parse(entry.at)), entry })),
  ];
  return events.sort((one, other) => (one.day === other.day ? 0 : one.day < other.day ? 1 : -1));
}
