import { graphql, QueryView, useScreenQuery } from '@opvolging/web-data-access';
import { useNavigate } from 'react-router';
import { filterOf } from './action-choices';
import { ActionResults } from './action-results';
import { listAddress, type ListPlace } from './list-place';
import { ListPagination } from './list-pagination';

const ActionPages_Query = graphql(`
  query ActionPages_Query(
    $filter: ActionFilter
    $orderBy: ActionOrder
    $first: Int!
    $after: String
  ) {
    actions(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
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
    all: actions(first: 1) {
      totalCount
    }
  }
`);

/** The list page by page. */
export function ActionPages({ place }: { place: ListPlace }) {
  const navigate = useNavigate();
  const query = useScreenQuery(ActionPages_Query, {
    variables: {
      filter: filterOf(place.choices),
      orderBy: place.order,
      first: Number(place.size),
      after: place.after,
    },
  });
  return (
    <QueryView query={query} rows={8}>
      {({ actions, all }) => (
        <>
          <ActionResults
            actions={actions.nodes}
            found={actions.totalCount}
            total={all.totalCount}
            place={place}
            onOrder={(order) => void navigate(listAddress({ ...place, order }))}
          />
          <ListPagination
            place={place}
            shown={actions.nodes.length}
            found={actions.totalCount}
            next={actions.pageInfo.hasNextPage ? actions.pageInfo.endCursor : null}
          />
        </>
      )}
    </QueryView>
  );
}
