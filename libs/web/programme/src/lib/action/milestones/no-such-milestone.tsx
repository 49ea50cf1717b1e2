import { useMessages } from '@opvolging/web-data-access';
import { EmptyState, Link } from '@opvolging/web-ui';

export function NoSuchMilestone({ code }: { code: string }) {
  const { milestone: words, plan } = useMessages();
  return (
    <EmptyState next={<Link href={`/acties/${code}`}>{plan.toAction}</Link>}>
      {words.unknown}
    </EmptyState>
  );
}
