import type { ReactNode } from 'react';
import './forms.css';

/** Two short fields that belong together, beside each other where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="o-field-row">{children}</div>;
}
