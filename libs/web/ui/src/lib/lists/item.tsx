import type { ReactNode } from 'react';

export interface ItemProps {
  readonly children: ReactNode;
  /** The quiet line under it. */
  readonly meta?: ReactNode;
  /** At the end of the row: a date, a mark, a button. */
  readonly aside?: ReactNode;
}

export function Item({ children, meta, aside }: ItemProps) {
  return (
    <li className="o-item">
      <div className="o-item__main">
        {children}
        {meta && <div className="o-item__meta">{meta}</div>}
      </div>
      {aside && <div className="o-item__aside">{aside}</div>}
    </li>
  );
}
