import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Heading } from '../type/heading';
import { useDocumentTitle } from '../type/use-document-title';
import { useArrival } from './arrival';
import './page-header.css';

export interface PageHeaderProps {
  readonly title: ReactNode;
  /** The title of the window: "Voortgang doorgeven, week 48 – Opvolging". */
  readonly documentTitle?: string;
  readonly breadcrumb?: ReactNode;
  readonly lead?: ReactNode;
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
  /** Moves the focus to the title when this appears, also without an `ArrivalProvider`. */
  readonly focusOnArrival?: boolean;
}

/** The top of every page. The title takes the focus of whoever comes from another page. */
export function PageHeader(props: PageHeaderProps) {
  const { title, documentTitle, breadcrumb, lead, meta, actions, focusOnArrival = false } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const arrival = useArrival();
  useDocumentTitle(documentTitle);

  useEffect(() => {
    if (!arrival.claim() && !focusOnArrival) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [arrival, focusOnArrival]);

  return (
    <div className="o-page-header">
      {breadcrumb}
      <div className="o-page-header__line">
        <Heading level={1} ref={heading} tabIndex={-1} className="o-page-header__title">
          {title}
        </Heading>
        {actions && <div className="o-page-header__actions">{actions}</div>}
      </div>
      {lead && <p className="nl-paragraph nl-paragraph--lead">{lead}</p>}
      {meta && <p className="nl-paragraph o-meta">{meta}</p>}
    </div>
  );
}
