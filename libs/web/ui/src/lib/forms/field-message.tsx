import type { ReactNode } from 'react';
import { useUiTexts } from '../texts/ui-texts';
import './forms.css';

export interface FieldMessageProps {
  readonly id: string;
  /** "Fout:"; without it the word of the app is used. */
  readonly prefix?: string;
  readonly children: ReactNode;
}

/** Says beside the field what is wrong with it; the word comes first, the colour second. */
export function FieldMessage({ id, prefix, children }: FieldMessageProps) {
  const texts = useUiTexts();

  return (
    <p id={id} className="o-field-message utrecht-form-field__error-message">
      <strong>{prefix ?? texts.errorPrefix}</strong> {children}
    </p>
  );
}
