import { graphql, type ActionPages_QueryQueryVariables } from '@opvolging/web-data-access';
import { filterOf } from './action-choices';
import type { ListPlace } from './list-place';

export const ActionPages_Query = graphql(`
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

/** What is asked for one page of the list. */
export function actionPageAt(place: ListPlace): ActionPages_QueryQueryVariables {
  return {
    filter: filterOf(place.choices),
    orderBy: place.order,
    first: Number(place.size),
    after: place.after,
  };
}
