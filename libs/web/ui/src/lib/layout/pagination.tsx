import type { ReactNode } from 'react';
import { Button } from '../button/button';
import { Link } from '../link/link';
import './pagination.css';

export interface PageStep {
  readonly label: string;
  readonly href?: string;
  readonly onPress?: () => void;
  /** For a page size: the one that is shown now. */
  readonly current?: boolean;
}

export interface PaginationProps {
  /** What these pages are of, for those who listen. */
  readonly label: string;
  readonly previous?: PageStep;
  readonly next?: PageStep;
  /** "1–50 van 412". */
  readonly summary?: ReactNode;
  /** "Toon". */
  readonly sizesLabel?: string;
  readonly sizes?: readonly PageStep[];
}

export function Pagination(props: PaginationProps) {
  const { label, previous, next, summary, sizesLabel, sizes } = props;

  return (
    <nav className="o-pagination" aria-label={label}>
      <div className="o-pagination__steps">
        {previous && <Step step={previous} />}
        {summary && <span className="o-pagination__summary">{summary}</span>}
        {next && <Step step={next} />}
      </div>
      {sizes && (
        <div className="o-pagination__sizes">
          <span>{sizesLabel}</span>
          {sizes.map((size) => (
            <Size key={size.label} size={size} />
          ))}
        </div>
      )}
    </nav>
  );
}

function Step({ step }: { step: PageStep }) {
  return step.href === undefined ? (
    <Button size="small" onClick={step.onPress}>
      {step.label}
    </Button>
  ) : (
    <Link look="secondary" size="small" href={step.href}>
      {step.label}
    </Link>
  );
}

function Size({ size }: { size: PageStep }) {
  if (size.current) return <span aria-current="true">{size.label}</span>;

  return size.href === undefined ? (
    <Button look="subtle" size="small" onClick={size.onPress}>
      {size.label}
    </Button>
  ) : (
    <Link href={size.href}>{size.label}</Link>
  );
}
