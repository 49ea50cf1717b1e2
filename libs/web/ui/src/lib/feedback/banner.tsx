import type { ReactNode } from 'react';
import './banner.css';

export interface BannerProps {
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly role?: 'status' | 'alert';
}

/** A bar under the header: offline, a newer version of the page, maintenance. */
export function Banner({ children, actions, role }: BannerProps) {
  return (
    <aside className="o-banner">
      <div className="o-page-width o-banner__in" role={role}>
        <span>{children}</span>
        {actions}
      </div>
    </aside>
  );
}
