import { useMessages } from '@opvolging/web-data-access';
import { Pagination } from '@opvolging/web-ui';

interface WorkPagesProps {
  readonly after: string | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly onPage: (after: string | null) => void;
}

/** Only when there are more than a hundred open facts. */
export function WorkPages({ after, pageInfo, onPage }: WorkPagesProps) {
  const { lists } = useMessages();
  const { hasNextPage, endCursor } = pageInfo;
  if (after === null && !hasNextPage) return null;
  return (
    <Pagination
      label={lists.pages}
      {...(after !== null && { previous: { label: lists.first, onPress: () => onPage(null) } })}
      {...(hasNextPage && { next: { label: lists.next, onPress: () => onPage(endCursor) } })}
    />
  );
}
