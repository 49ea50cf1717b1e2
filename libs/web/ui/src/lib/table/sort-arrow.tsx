import type { TableSort } from './table-column';

const PATHS = {
  ascending: 'm4 9 4-4 4 4',
  descending: 'm4 7 4 4 4-4',
  none: 'm5 6 3-3 3 3M5 10l3 3 3-3',
};

/** The direction is said by `aria-sort`; the arrow is for the eye. */
export function SortArrow({ direction }: { direction: TableSort['direction'] | undefined }) {
  return (
    <svg
      className={direction ? 'o-sort-arrow' : 'o-sort-arrow o-sort-arrow--none'}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[direction ?? 'none']} fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
