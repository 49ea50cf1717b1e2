import {
  graphql,
  NoRight,
  QueryView,
  useMessages,
  useScreenQuery,
  useViewer,
} from '@opvolging/web-data-access';
import { Link, PageHeader, Stack } from '@opvolging/web-ui';
import { useSearchParams } from 'react-router';
import { Organisations } from './organisations';
import { PeopleSearch } from './people-search';
import { PeopleTable } from './people-table';

const PeoplePage_Query = graphql(`
  query PeoplePage_Query($text: String, $after: String) {
    people(first: 50, after: $after, text: $text) {
      totalCount
      nodes {
        id
        ...PeopleTable_person
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** Everybody with an account, for the office: who is invited, which roles, and who left. */
export function PeoplePage() {
  const { identity, shell } = useMessages();
  const viewer = useViewer();
  const [params] = useSearchParams();
  const query = useScreenQuery(PeoplePage_Query, {
    variables: { text: params.get('tekst'), after: params.get('na') },
    skip: !viewer.may('PEOPLE_MANAGE'),
  });
  if (!viewer.may('PEOPLE_MANAGE')) return <NoRight />;
  const texts = identity.people;
  return (
    <>
      <PageHeader
        title={texts.title}
        documentTitle={shell.pageTitle({ page: texts.title })}
        actions={
          <Link look="primary" href="/beheer/personen/uitnodigen">
            {identity.invite.command}
          </Link>
        }
      />
      <Stack gap="l">
        <PeopleSearch />
        <QueryView query={query} rows={6}>
          {({ people }) => (
            <PeopleTable
              people={people.nodes}
              totalCount={people.totalCount}
              next={people.pageInfo.hasNextPage ? people.pageInfo.endCursor : null}
            />
          )}
        </QueryView>
      </Stack>
      <Organisations />
    </>
  );
}
