import { graphql } from '@opvolging/web-data-access';
import type { SelectOption } from '@opvolging/web-ui';
import { useEveryRow } from '../fields/use-every-row';

const AskableOrganisations_Query = graphql(`
  query AskableOrganisations_Query($after: String) {
    organisations(first: 100, after: $after) {
      nodes {
        id
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const AskablePeople_Query = graphql(`
  query AskablePeople_Query($after: String) {
    people(first: 100, after: $after) {
      nodes {
        id
        name
        accountState
        organisation {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export interface Askable {
  readonly organisations: readonly SelectOption[];
  readonly peopleOf: (organisationId: string) => readonly SelectOption[];
}

/** Whom a request can be put to: every organisation, and the people of it who have an account. */
export function useAskable(): Askable {
  const organisations = useEveryRow(AskableOrganisations_Query, (data) => data.organisations);
  const people = useEveryRow(AskablePeople_Query, (data) => data.people);
  return {
    organisations: organisations.map(({ id, name }) => ({ value: id, label: name })),
    peopleOf: (organisationId) =>
      people
        .filter(({ accountState }) => accountState === 'ACTIVE')
        .filter(({ organisation }) => organisation?.id === organisationId)
        .map(({ id, name }) => ({ value: id, label: name })),
  };
}
