import { graphql, QueryView, useMessages, useScreenQuery } from '@opvolging/web-data-access';
import { Alert, PageHeader } from '@opvolging/web-ui';
import { useParams } from 'react-router';
import { InvitationForm } from './invitation-form';

const InvitationPage_Query = graphql(`
  query InvitationPage_Query($token: String!) {
    invitation(token: $token) {
      name
      email
      expiresAt
    }
  }
`);

/** The link that the office handed over: whoever has it sets the first password. */
export function InvitationPage() {
  const { identity, shell } = useMessages();
  const { token = '' } = useParams();
  const query = useScreenQuery(InvitationPage_Query, { variables: { token } });
  const texts = identity.accept;
  return (
    <>
      <PageHeader title={texts.title} documentTitle={shell.pageTitle({ page: texts.title })} />
      <QueryView query={query}>
        {({ invitation }) =>
          invitation === null ? (
            <Alert kind="warning" heading={texts.invalid}>
              <p>{texts.invalidHelp}</p>
            </Alert>
          ) : (
            <InvitationForm token={token} invitation={invitation} />
          )
        }
      </QueryView>
    </>
  );
}
