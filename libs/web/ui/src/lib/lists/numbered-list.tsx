import type { ReactNode } from 'react';
import './numbered-list.css';

/** What asks attention first, in order; the children are `NumberedItem`s. */
export function NumberedList({ children }: { children: ReactNode }) {
  return (
    // Safari drops the role of a list without bullets.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <ol role="list" className="o-numbered">
      {children}
    </ol>
  );
}
