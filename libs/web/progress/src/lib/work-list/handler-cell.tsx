import { useMessages, Written } from '@opvolging/web-data-access';
import { Mark, Meta } from '@opvolging/web-ui';
import type { WorkItem } from './work-item';

/** Who handles it, and whether it was put off and why. */
export function HandlerCell({ item }: { item: WorkItem }) {
  const { workList, format } = useMessages();
  const { handler, postponedUntil, postponedReason } = item;
  return (
    <>
      {handler?.name ?? workList.nobody}{' '}
      {postponedUntil !== null && (
        <Mark kind="paused">{workList.postpone.mark({ date: format.day(postponedUntil) })}</Mark>
      )}
      {postponedReason !== null && (
        <Meta>
          <Written>{postponedReason}</Written>
        </Meta>
      )}
    </>
  );
}
