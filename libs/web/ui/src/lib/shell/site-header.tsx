import type { ReactNode } from 'react';
import { useLinkComponent } from '../link/link-component';
import './site-header.css';

export interface SiteHeaderProps {
  readonly name: string;
  readonly homeHref: string;
  /** After the name: the programme. */
  readonly subtitle?: string;
  /** Search, language, help and account; in this order on every page. */
  readonly tools?: ReactNode;
}

/** The dark blue band. */
export function SiteHeader({ name, homeHref, subtitle, tools }: SiteHeaderProps) {
  const Anchor = useLinkComponent();

  return (
    <header className="o-site-header">
      <div className="o-page-width o-site-header__in">
        <p className="o-site-header__name">
          <Anchor href={homeHref}>{name}</Anchor>
          {subtitle && <span className="o-site-header__subtitle">{subtitle}</span>}
        </p>
        {tools && <div className="o-site-header__tools">{tools}</div>}
      </div>
    </header>
  );
}
