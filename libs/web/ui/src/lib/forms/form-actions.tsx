import type { ReactNode } from 'react';
import './forms.css';

export interface FormActionsProps {
  /** The button that sends, then others. */
  readonly children: ReactNode;
  /** What belongs beside the button: "Concept bewaard …". */
  readonly aside?: ReactNode;
}

export function FormActions({ children, aside }: FormActionsProps) {
  return (
    <div className="o-form-actions">
      <div className="o-form-actions__buttons">{children}</div>
      {aside && <div className="o-form-actions__aside">{aside}</div>}
    </div>
  );
}
