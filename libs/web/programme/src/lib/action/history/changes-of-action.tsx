import { graphql, useMessages } from '@opvolging/web-data-access';
import { usePagesOnDemand } from './use-pages-on-demand';
import { HistoryEntryItem } from './history-entry-item';
import { OlderEntries } from './older-entries';

const ChangesOfAction_Query = graphql(`
  query ChangesOfAction_Query($code: String!, $after: String) {
    action(code: $code) {
      id
      history(first: 50, after: $after) {
        totalCount
        nodes {
          id
          ...HistoryEntryItem_entry
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

/** Newest first; older ones come when asked for. */
export function ChangesOfAction({ code }: { code: string }) {
  const { history } = useMessages();
  const pages = usePagesOnDemand({
    document: ChangesOfAction_Query,
    variables: (after) => ({ code, after }),
    connectionOf: ({ action }) => action?.history ?? null,
  });
  return (
    <OlderEntries pages={pages} none={history.none}>
      {pages.rows.map((entry) => (
        <HistoryEntryItem key={entry.id} entry={entry} />
      ))}
    </OlderEntries>
  );
}
