import { useApolloClient } from '@apollo/client/react';
import { useConnection, useFirstMessages } from '@opvolging/web-data-access';
import { loadSignInForm } from '@opvolging/web-identity';
import { Dialog, Loading } from '@opvolging/web-ui';
import { lazy, Suspense } from 'react';

const SignInForm = lazy(async () => ({ default: (await loadSignInForm()).SignInForm }));

interface SessionEndedProps {
  readonly personId: string;
}

/** Signing in again on top of the page: what the person typed is still there, to be sent once more. */
export function SessionEnded({ personId }: SessionEndedProps) {
  const { sessionEnded, change } = useConnection();
  const { shell } = useFirstMessages();
  const client = useApolloClient();

  const goOn = (newId: string) => {
    // Another person must not find what this one had on the screen.
    if (newId !== personId) return window.location.assign('/');
    change({ sessionEnded: false });
    void client.refetchQueries({ include: 'active' }).catch(() => undefined);
  };
  return (
    <Dialog
      open={sessionEnded}
      title={shell.sessionEnded.title}
      onClose={() => change({ sessionEnded: false })}
    >
      <p>{shell.sessionEnded.text}</p>
      <Suspense fallback={<Loading />}>
        <SignInForm onSignedIn={goOn} />
      </Suspense>
    </Dialog>
  );
}
