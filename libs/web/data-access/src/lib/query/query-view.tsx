import { Alert, Button, Loading } from '@opvolging/web-ui';
import type { ReactNode } from 'react';
import { useFirstMessages } from '../language/use-messages';
import { useFailureText } from './use-failure-text';
import type { ScreenQuery } from './use-screen-query';

interface QueryViewProps<Data> {
  readonly query: ScreenQuery<Data>;
  /** How many rows the skeleton draws, so that the page jumps little. */
  readonly rows?: number;
  readonly children: (data: Data) => ReactNode;
}

/** What is known, or else what is being done about it; a failed refresh leaves the rows on screen. */
export function QueryView<Data>({ query, rows = 3, children }: QueryViewProps<Data>) {
  const { data, failure, refetch } = query;
  const again = () => void refetch().catch(() => undefined);
  return (
    <>
      {failure !== null && <QueryFailure query={query} onRetry={again} />}
      {data !== undefined && <div aria-busy={query.stale || undefined}>{children(data)}</div>}
      {data === undefined && failure === null && <Loading rows={rows} onRetry={again} />}
    </>
  );
}

function QueryFailure<Data>({ query, onRetry }: { query: ScreenQuery<Data>; onRetry: () => void }) {
  const { shell } = useFirstMessages();
  const text = useFailureText(query.failure);
  return (
    <Alert
      kind="error"
      role="alert"
      heading={shell.loadFailed.title}
      actions={
        <Button busy={query.busy} onClick={onRetry}>
          {shell.tryAgain}
        </Button>
      }
    >
      <p>{text}</p>
    </Alert>
  );
}
