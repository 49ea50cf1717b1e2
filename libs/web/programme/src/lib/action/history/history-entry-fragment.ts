import { graphql, type HistoryEntryItem_EntryFragment } from '@opvolging/web-data-access';

export const HistoryEntryItem_entry = graphql(`
  fragment HistoryEntryItem_entry on HistoryEntry {
    id
    at
    command
    reason
    actor {
      id
      name
    }
    onBehalfOf {
      id
      name
    }
    onBehalfReason
    changes {
      field
      subject
      was
      now
    }
  }
`);

export type HistoryEntry = HistoryEntryItem_EntryFragment;
export type HistoryChange = HistoryEntry['changes'][number];
