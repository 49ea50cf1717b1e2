import { useMessages } from '../language/use-messages';
import { usePersonalDataWarning } from './use-personal-data-warning';
import type { ReactNode } from 'react';
import './privacy-hint.css';

interface PrivacyHintProps {
  readonly text: string;
  /** What the field says already; that is not said twice. */
  readonly error?: ReactNode;
}

/** Says early that a text looks like data of a person; nothing is refused while somebody types. */
export function PrivacyHint({ text, error }: PrivacyHintProps) {
  const { errors } = useMessages();
  const [finding] = usePersonalDataWarning(text);
  const hint = finding && errors.user.PRIVACY_FINDING({ kind: finding.kind });
  return (
    <p className="o-privacy-hint" role="status">
      {hint !== error && hint}
    </p>
  );
}
