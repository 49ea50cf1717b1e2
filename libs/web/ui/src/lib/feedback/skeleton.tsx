import './loading.css';

export interface SkeletonProps {
  readonly rows?: number;
}

/** Grey lines with the height of the rows that will come, so that the page does not jump. */
export function Skeleton({ rows = 4 }: SkeletonProps) {
  return (
    <div className="o-skeleton" aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className="o-skeleton__row" />
      ))}
    </div>
  );
}
