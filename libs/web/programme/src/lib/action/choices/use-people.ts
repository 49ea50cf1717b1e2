import { graphql } from '@opvolging/web-data-access';
import type { SelectOption } from '@opvolging/web-ui';
import { useEveryPage } from './use-every-page';

const UsePeople_Query = graphql(`
  query UsePeople_Query($after: String) {
    people(first: 100, after: $after) {
      totalCount
      nodes {
        id
        name
        accountState
        roles
        organisation {
          id
          name
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** Everybody who can be chosen, with the organisation behind the name. */
export function usePeople(options: { readonly skip?: boolean } = {}): readonly SelectOption[] {
  const { rows } = useEveryPage({
    document: UsePeople_Query,
    variables: (after) => ({ after }),
    connectionOf: ({ people }) => people,
    ...options,
  });
  return rows
    .filter(({ accountState }) => accountState === 'ACTIVE')
    .map(({ id, name, organisation }) => ({
      value: id,
      label: organisation === null ? name : `${name}, ${organisation.name}`,
    }));
}
