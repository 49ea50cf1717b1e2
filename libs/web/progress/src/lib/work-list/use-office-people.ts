import { graphql } from '@opvolging/web-data-access';
import type { SelectOption } from '@opvolging/web-ui';
import { useEveryRow } from '../fields/use-every-row';

const OfficePeople_Query = graphql(`
  query OfficePeople_Query($after: String) {
    people(first: 100, after: $after) {
      nodes {
        id
        name
        accountState
        roles
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Who works at the programme office now. */
export function useOfficePeople(): readonly SelectOption[] {
  const people = useEveryRow(OfficePeople_Query, (data) => data.people);
  return people
    .filter(({ accountState, roles }) => accountState === 'ACTIVE' && roles.includes('OFFICE'))
    .map(({ id, name }) => ({ value: id, label: name }));
}
