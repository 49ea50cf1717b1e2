import type { ReactNode } from 'react';
import './empty-state.css';

export interface EmptyStateProps {
  /** One sentence: what is (not) there. */
  readonly children: ReactNode;
  /** Under it: what happens next, or whom to ask. */
  readonly next?: ReactNode;
  readonly actions?: ReactNode;
}

export function EmptyState({ children, next, actions }: EmptyStateProps) {
  return (
    <div className="o-empty">
      <p className="o-empty__text">{children}</p>
      {next && <p className="o-empty__next">{next}</p>}
      {actions && <div className="o-empty__actions">{actions}</div>}
    </div>
  );
}
