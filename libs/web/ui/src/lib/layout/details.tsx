import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names';
import './details.css';

export interface DetailsProps extends Omit<ComponentProps<'details'>, 'title'> {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** The browser's own fold: works without script, opens when something inside it is searched. */
export function Details({ summary, className, children, ...rest }: DetailsProps) {
  return (
    <details {...rest} className={classNames('o-details', className)}>
      <summary className="o-details__summary">{summary}</summary>
      <div className="o-details__body">{children}</div>
    </details>
  );
}
