import type { ReactNode } from 'react';
import './site-footer.css';

export function SiteFooter({ children }: { children: ReactNode }) {
  return (
    <footer className="o-site-footer">
      <div className="o-page-width o-site-footer__in">{children}</div>
    </footer>
  );
}
