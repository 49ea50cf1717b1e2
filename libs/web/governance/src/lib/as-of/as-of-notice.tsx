import { useMessages } from '@opvolging/web-data-access';
import { Alert, Link } from '@opvolging/web-ui';

/** Stands above everything while the page shows another day than today. */
export function AsOfNotice({ moment }: { moment: string }) {
  const { board, format } = useMessages();
  const { then, numbers, back } = board.asOf;
  return (
    <Alert
      kind="info"
      role="status"
      actions={
        <Link look="secondary" size="small" href="/regiegroep">
          {back}
        </Link>
      }
    >
      <p>
        <strong>{then({ date: format.dayOf(moment) })}</strong> {numbers}
      </p>
    </Alert>
  );
}
