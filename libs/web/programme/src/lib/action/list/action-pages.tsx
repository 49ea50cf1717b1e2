import { QueryView, useScreenQuery } from '@opvolging/web-data-access';
import { useNavigate } from 'react-router';
import { actionPageAt, ActionPages_Query } from './action-pages-query';
import { ActionResults } from './action-results';
import { listAddress, type ListPlace } from './list-place';
import { ListPagination } from './list-pagination';

/** The list page by page. */
export function ActionPages({ place }: { place: ListPlace }) {
  const navigate = useNavigate();
  const query = useScreenQuery(ActionPages_Query, {
    variables: actionPageAt(place),
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
