import { graphql, useMessages } from '@opvolging/web-data-access';
import { Alert, Button, Loading } from '@opvolging/web-ui';
import { useNavigate } from 'react-router';
import { useEveryPage } from '../choices/use-every-page';
import { filterOf } from './action-choices';
import { ActionResults } from './action-results';
import { listAddress, type ListPlace } from './list-place';
import { ListPagination } from './list-pagination';

const EveryAction_Query = graphql(`
  query EveryAction_Query($filter: ActionFilter, $orderBy: ActionOrder, $after: String) {
    actions(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        ...ActionRow_action
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** The whole list at once, so that it can be printed and searched by the browser. */
export function EveryAction({ place }: { place: ListPlace }) {
  const { lists, shell } = useMessages();
  const navigate = useNavigate();
  const all = useEveryPage({
    document: EveryAction_Query,
    variables: (after) => ({ filter: filterOf(place.choices), orderBy: place.order, after }),
    connectionOf: ({ actions }) => actions,
  });
  return (
    <>
      {all.state === 'FAILED' && (
        <Alert
          kind="error"
          role="alert"
          heading={shell.loadFailed.title}
          actions={<Button onClick={all.again}>{shell.tryAgain}</Button>}
        >
          <p>{lists.notEverything({ n: all.rows.length })}</p>
        </Alert>
      )}
      {all.total !== null && (
        <ActionResults
          actions={all.rows}
          found={all.total}
          total={null}
          place={place}
          onOrder={(order) => void navigate(listAddress({ ...place, order }))}
        />
      )}
      {all.state === 'LOADING' && <Loading rows={8} onRetry={all.again} />}
      <ListPagination place={place} shown={all.rows.length} found={all.total ?? 0} next={null} />
    </>
  );
}
