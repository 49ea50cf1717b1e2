import { useFormat } from '@opvolging/web-data-access';
import { Link } from '@opvolging/web-ui';

interface CountedProps {
  readonly n: number;
  /** The list with exactly these rows; null where no list shows them. */
  readonly href: string | null;
  /** What is counted, for who hears only the number. */
  readonly label: string;
}

/** A number that opens what it counts. */
export function Counted({ n, href, label }: CountedProps) {
  const format = useFormat();
  const text = format.number(n);
  if (n === 0 || href === null) return text;
  return (
    <Link href={href} aria-label={`${text} ${label}`}>
      {text}
    </Link>
  );
}
