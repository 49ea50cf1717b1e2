import type { ReactNode } from 'react';
import { Heading } from '../type/heading';
import type { HeadingLevel } from '../type/heading';

export interface NumberedItemProps {
  readonly title: ReactNode;
  readonly level?: HeadingLevel;
  readonly meta?: ReactNode;
  readonly children?: ReactNode;
  /** At the end: "vóór 5 december". */
  readonly aside?: ReactNode;
}

export function NumberedItem({ title, level = 3, meta, children, aside }: NumberedItemProps) {
  return (
    <li className="o-numbered__item">
      <div className="o-numbered__main">
        <Heading level={level} appearance={4}>
          {title}
        </Heading>
        {meta && <p className="o-numbered__meta">{meta}</p>}
        {children && <div className="o-numbered__text">{children}</div>}
      </div>
      {aside && <div className="o-numbered__aside">{aside}</div>}
    </li>
  );
}
