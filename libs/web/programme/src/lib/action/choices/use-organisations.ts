import { graphql } from '@opvolging/web-data-access';
import type { SelectOption } from '@opvolging/web-ui';
import { useEveryPage } from './use-every-page';

const UseOrganisations_Query = graphql(`
  query UseOrganisations_Query($after: String) {
    organisations(first: 100, after: $after) {
      totalCount
      nodes {
        id
        name
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export function useOrganisations(
  options: { readonly skip?: boolean } = {},
): readonly SelectOption[] {
  const { rows } = useEveryPage({
    document: UseOrganisations_Query,
    variables: (after) => ({ after }),
    connectionOf: ({ organisations }) => organisations,
    ...options,
  });
  return rows.map(({ id, name }) => ({ value: id, label: name }));
}
