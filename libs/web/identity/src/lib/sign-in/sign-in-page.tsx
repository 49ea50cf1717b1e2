import {
  useFirstMessages,
  useScreenQuery,
  useSignedIn,
  Viewer_Query,
} from '@opvolging/web-data-access';
import { PageHeader, Paragraph } from '@opvolging/web-ui';
import { Navigate } from 'react-router';
import { SignInForm } from './sign-in-form';

/** Stands at any address for who has not signed in; at its own address it has nothing to do once they have. */
export function SignInPage() {
  const { shell, signIn } = useFirstMessages();
  const { data } = useScreenQuery(Viewer_Query, { cached: true });
  if (useSignedIn()) return <Navigate to="/" replace />;
  return (
    <>
      <PageHeader
        title={signIn.title}
        documentTitle={shell.pageTitle({ page: signIn.title })}
        lead={signIn.lead}
      />
      <SignInForm demoAccounts={data?.demoAccounts} />
      <Paragraph look="meta">{signIn.noAccount}</Paragraph>
      <Paragraph look="meta">{signIn.forgotten}</Paragraph>
    </>
  );
}
