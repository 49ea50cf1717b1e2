import { useId } from 'react';
import type { ReactNode } from 'react';
import { Heading } from '../type/heading';
import type { HeadingLevel } from '../type/heading';
import './layout.css';

export interface SectionProps {
  readonly title: ReactNode;
  readonly id?: string;
  readonly level?: HeadingLevel;
  /** On the line of the title: a link, a count. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page with its own heading, which also names it for those who listen. */
export function Section({ title, id, level = 2, aside, children }: SectionProps) {
  const titleId = useId();

  return (
    <section id={id} className="o-section" aria-labelledby={titleId}>
      <div className="o-section__head">
        <Heading level={level} id={titleId}>
          {title}
        </Heading>
        {aside && <div className="o-section__aside">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
