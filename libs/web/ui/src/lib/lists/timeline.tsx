import type { ReactNode } from 'react';
import './timeline.css';

/** What happened, newest first; the children are `TimelineItem`s. */
export function Timeline({ children }: { children: ReactNode }) {
  return (
    // Safari drops the role of a list without bullets.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <ol role="list" className="o-timeline">
      {children}
    </ol>
  );
}
