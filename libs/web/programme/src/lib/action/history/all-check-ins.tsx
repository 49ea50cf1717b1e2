import { graphql, useMessages } from '@opvolging/web-data-access';
import { CheckInItem } from '../page/check-in-item';
import { OlderEntries } from './older-entries';
import { usePagesOnDemand } from './use-pages-on-demand';

const AllCheckIns_Query = graphql(`
  query AllCheckIns_Query($code: String!, $after: String) {
    action(code: $code) {
      id
      checkIns(first: 50, after: $after) {
        totalCount
        nodes {
          id
          ...CheckInItem_checkIn
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

/** Every report, also those that were corrected or taken back. */
export function AllCheckIns({ code }: { code: string }) {
  const { action: texts } = useMessages();
  const pages = usePagesOnDemand({
    document: AllCheckIns_Query,
    variables: (after) => ({ code, after }),
    connectionOf: ({ action }) => action?.checkIns ?? null,
  });
  return (
    <OlderEntries pages={pages} none={texts.noCheckIns}>
      {pages.rows.map((checkIn) => (
        <CheckInItem key={checkIn.id} checkIn={checkIn} mayCorrect={false} />
      ))}
    </OlderEntries>
  );
}
