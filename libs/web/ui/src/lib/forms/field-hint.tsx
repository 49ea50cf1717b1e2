import type { ReactNode } from 'react';

/** The sentence under a label or a question; nothing when there is none. */
export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return children ? (
    <p id={id} className="o-field__hint utrecht-form-field__description">
      {children}
    </p>
  ) : null;
}
