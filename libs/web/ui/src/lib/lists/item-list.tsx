import type { ReactNode } from 'react';
import './item-list.css';

/** Rows under hairlines; the children are `Item`s. */
export function ItemList({ children }: { children: ReactNode }) {
  return (
    // Safari drops the role of a list without bullets.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" className="o-items">
      {children}
    </ul>
  );
}
