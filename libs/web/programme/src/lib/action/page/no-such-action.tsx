import { NotFound, useMessages } from '@opvolging/web-data-access';
import { EmptyState, Link, PageHeader } from '@opvolging/web-ui';

interface NoSuchActionProps {
  readonly code: string;
  readonly day: string | null;
}

export function NoSuchAction({ code, day }: NoSuchActionProps) {
  const { action: texts, format } = useMessages();
  if (day === null) return <NotFound />;
  return (
    <>
      <PageHeader title={code} />
      <EmptyState actions={<Link href={`/acties/${code}`}>{texts.asOf.back}</Link>}>
        {texts.asOf.notYet({ date: format.longDay(day) })}
      </EmptyState>
    </>
  );
}
