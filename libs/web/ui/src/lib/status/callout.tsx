import type { ReactNode } from 'react';
import './callout.css';

export interface CalloutProps {
  /** The bold words before the sentence, "Valt op:". */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A panel with a dark left edge: what the system sees, beside what people say. */
export function Callout({ lead, children }: CalloutProps) {
  return (
    <div className="o-callout">
      {lead && <strong>{lead} </strong>}
      {children}
    </div>
  );
}
