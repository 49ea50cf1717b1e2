import { Link } from '../link/link';
import './breadcrumb.css';

export interface Crumb {
  readonly label: string;
  /** Left out for the page itself. */
  readonly href?: string;
}

export interface BreadcrumbProps {
  /** "Kruimelpad". */
  readonly label: string;
  readonly items: readonly Crumb[];
}

export function Breadcrumb({ label, items }: BreadcrumbProps) {
  return (
    <nav className="o-breadcrumb" aria-label={label}>
      <ol>
        {items.map((item) => (
          <li key={item.label}>
            {item.href === undefined ? (
              <span aria-current="page">{item.label}</span>
            ) : (
              <Link href={item.href}>{item.label}</Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
