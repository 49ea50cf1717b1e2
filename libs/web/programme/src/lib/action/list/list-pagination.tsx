import { useMessages } from '@opvolging/web-data-access';
import { Pagination } from '@opvolging/web-ui';
import { listAddress, SIZES, type ListPlace } from './list-place';

interface ListPaginationProps {
  readonly place: ListPlace;
  readonly shown: number;
  readonly found: number;
  readonly next: string | null;
}

/** The way on, the way back to the beginning, and how many rows stand on a page. */
export function ListPagination({ place, shown, found, next }: ListPaginationProps) {
  const { format, lists } = useMessages();
  if (found === 0) return null;
  const lastRow = place.firstRow + shown - 1;
  return (
    <Pagination
      label={lists.pages}
      summary={lists.rows({
        from: format.number(place.firstRow),
        to: format.number(lastRow),
        total: format.number(found),
      })}
      previous={place.after === null ? undefined : { label: lists.first, href: listAddress(place) }}
      next={
        next === null
          ? undefined
          : {
              label: lists.next,
              href: listAddress(place, { after: next, firstRow: lastRow + 1 }),
            }
      }
      sizesLabel={lists.pageSize}
      sizes={SIZES.map((size) => ({
        label: size === 'alles' ? lists.everything : size,
        href: listAddress({ ...place, size }),
        current: size === place.size,
      }))}
    />
  );
}
