import { useMessages } from '@opvolging/web-data-access';
import { Alert, Link } from '@opvolging/web-ui';

/** There is nothing to fill in here (any more). */
export function GoneReport({ text }: { text: string }) {
  const { shell } = useMessages();
  return (
    <Alert kind="info">
      <p>{text}</p>
      <p>
        <Link href="/">{shell.notFound.back}</Link>
      </p>
    </Alert>
  );
}
