import { graphql, NoRight, useMessages, useSubmit, useViewer } from '@opvolging/web-data-access';
import { Breadcrumb, Link, PageHeader } from '@opvolging/web-ui';
import { useState } from 'react';
import { InviteForm } from './invite-form';
import { InvitationLink } from './invitation-link';

const InvitePage_Mutation = graphql(`
  mutation InvitePage_Mutation($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      link
      person {
        id
        name
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

interface Invited {
  readonly name: string;
  readonly link: string;
}

export function InvitePage() {
  const { identity, shell } = useMessages();
  const viewer = useViewer();
  const [invited, setInvited] = useState<Invited | null>(null);
  const form = useSubmit(InvitePage_Mutation, {
    payload: (data) => data.invitePerson,
    onDone: ({ link, person }) => setInvited({ name: person?.name ?? '', link: link ?? '' }),
  });
  if (!viewer.may('PEOPLE_MANAGE')) return <NoRight />;
  const texts = identity.invite;
  return (
    <>
      <PageHeader
        title={texts.title}
        documentTitle={shell.pageTitle({ page: texts.title })}
        breadcrumb={
          <Breadcrumb
            label={shell.breadcrumb}
            items={[
              { label: identity.people.title, href: '/beheer/personen' },
              { label: texts.title },
            ]}
          />
        }
      />
      {invited === null ? (
        <InviteForm form={form} />
      ) : (
        <>
          <InvitationLink heading={texts.done({ name: invited.name })} link={invited.link} />
          <p>
            <Link href="/beheer/personen">{identity.people.title}</Link>
          </p>
        </>
      )}
    </>
  );
}
