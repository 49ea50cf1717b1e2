import { useMessages } from '@opvolging/web-data-access';
import { Alert, Link } from '@opvolging/web-ui';

interface AsOfNoticeProps {
  readonly code: string;
  readonly day: string | null;
}

/** Says that this is the past, and leads back to now. */
export function AsOfNotice({ code, day }: AsOfNoticeProps) {
  const { action: texts, format } = useMessages();
  if (day === null) return null;
  return (
    <Alert
      kind="info"
      role="status"
      actions={<Link href={`/acties/${code}`}>{texts.asOf.back}</Link>}
    >
      <p>{texts.asOf.notice({ date: format.longDay(day) })}</p>
    </Alert>
  );
}
