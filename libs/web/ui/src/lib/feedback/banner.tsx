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
    <div className="o-banner" role={role}>
      <div className="o-page-width o-banner__in">
        <span>{children}</span>
        {actions}
      </div>
    </div>
  );
}
