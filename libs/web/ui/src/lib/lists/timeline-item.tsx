import type { ReactNode } from 'react';

export interface TimelineItemProps {
  /** The moment in words. */
  readonly when: ReactNode;
  /** The moment for machines, an ISO date or instant. */
  readonly dateTime?: string;
  readonly children: ReactNode;
  readonly meta?: ReactNode;
}

export function TimelineItem({ when, dateTime, children, meta }: TimelineItemProps) {
  return (
    <li className="o-timeline__item">
      <div className="o-timeline__main">
        {children}
        {meta && <div className="o-timeline__meta">{meta}</div>}
      </div>
      <time className="o-timeline__when" dateTime={dateTime}>
        {when}
      </time>
    </li>
  );
}
