import { graphql, type ProblemHistoryEntry_HistoryEntryFragment } from '@opvolging/web-data-access';

export const ProblemHistoryEntry_historyEntry = graphql(`
  fragment ProblemHistoryEntry_historyEntry on HistoryEntry {
    id
    at
    command
    reason
    actor {
      id
      name
    }
    changes {
      field
      was
      now
    }
  }
`);

export type ProblemHistoryEntry = ProblemHistoryEntry_HistoryEntryFragment;
