import { useLinkComponent } from '../link/link-component';
import './section-links.css';

export interface SectionLink {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
  readonly count?: number;
}

export interface SectionLinksProps {
  /** What the links are, for those who listen. */
  readonly label: string;
  readonly links: readonly SectionLink[];
}

/** Links to the parts of one subject, instead of tabs. */
export function SectionLinks({ label, links }: SectionLinksProps) {
  const Anchor = useLinkComponent();

  return (
    <nav className="o-section-links" aria-label={label}>
      <ul>
        {links.map(({ href, label: text, current, count }) => (
          <li key={href}>
            <Anchor href={href} aria-current={current ? 'page' : undefined}>
              {text}
              {count !== undefined && <span className="o-section-links__count"> {count}</span>}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
