import type { ReactNode } from 'react';
import './blockquote.css';

export interface BlockquoteProps {
  readonly children: ReactNode;
  /** The language of the quoted words. */
  readonly lang?: string;
  /** Where the words come from, and whose opinion they are. */
  readonly source?: ReactNode;
  /** `small` inside lists. */
  readonly size?: 'small';
}

export function Blockquote({ children, lang, source, size }: BlockquoteProps) {
  return (
    <figure className={size ? 'o-quote o-quote--small' : 'o-quote'}>
      <blockquote className="o-quote__text" lang={lang}>
        {children}
      </blockquote>
      {source && <figcaption className="o-quote__source">{source}</figcaption>}
    </figure>
  );
}
