import type { ReactNode } from 'react';
import './summary-list.css';

/** Terms and what they are; the children are `DefinitionRow`s. */
export function SummaryList({ children }: { children: ReactNode }) {
  return <dl className="o-summary">{children}</dl>;
}
