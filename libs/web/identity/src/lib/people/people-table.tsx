import { graphql, readFragment, useMessages, type FragmentType } from '@opvolging/web-data-access';
import type { Catalogue } from '@opvolging/messages';
import { DataTable, EmptyState, Pagination, type TableColumn } from '@opvolging/web-ui';
import { useSearchParams } from 'react-router';
import type { PeopleTable_PersonFragment } from '@opvolging/web-data-access';
import { PersonCommands } from './person-commands';

export const PeopleTable_person = graphql(`
  fragment PeopleTable_person on Person {
    id
    version
    name
    email
    accountState
    roles
    organisation {
      id
      name
    }
  }
`);

export type PersonRow = PeopleTable_PersonFragment;

interface PeopleTableProps {
  readonly people: readonly FragmentType<typeof PeopleTable_person>[];
  readonly totalCount: number;
  readonly next: string | null;
}

export function PeopleTable({ people, totalCount, next }: PeopleTableProps) {
  const messages = useMessages();
  const rows = readFragment(PeopleTable_person, people);
  const texts = messages.identity.people;
  if (rows.length === 0) return <EmptyState>{texts.noneFound}</EmptyState>;
  return (
    <>
      <DataTable
        caption={texts.count({ n: totalCount })}
        columns={columnsIn(messages)}
        rows={rows}
        rowKey={(person) => person.id}
        density="compact"
        cardsBelow="medium"
      />
      <NextPeople after={next} />
    </>
  );
}

function NextPeople({ after }: { after: string | null }) {
  const { identity, shell } = useMessages();
  const [params] = useSearchParams();
  if (after === null) return null;
  const address = new URLSearchParams(params);
  address.set('na', after);
  return (
    <Pagination
      label={identity.people.title}
      next={{ label: shell.next, href: `/beheer/personen?${address.toString()}` }}
    />
  );
}

function columnsIn({ format, identity, terms }: Catalogue): readonly TableColumn<PersonRow>[] {
  const { column, noOrganisation, state } = identity.people;
  return [
    {
      key: 'name',
      header: column.name,
      rowHeader: true,
      cell: (person) => (
        <>
          {person.name}
          <br />
          <small>{person.email}</small>
        </>
      ),
    },
    {
      key: 'organisation',
      header: column.organisation,
      cell: (person) => person.organisation?.name ?? noOrganisation,
    },
    {
      key: 'roles',
      header: column.roles,
      cell: (person) => format.list(person.roles.map((role) => terms.role[role])) || terms.none,
    },
    { key: 'state', header: column.state, cell: (person) => state[person.accountState] },
    {
      key: 'commands',
      header: identity.people.commands,
      headerHidden: true,
      cardLabel: false,
      cell: (person) => <PersonCommands person={person} />,
    },
  ];
}
