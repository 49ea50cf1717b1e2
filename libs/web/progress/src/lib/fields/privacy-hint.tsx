import { useMessages, usePersonalDataWarning } from '@opvolging/web-data-access';
import './privacy-hint.css';

/** Says early that a text looks like data of a person; nothing is refused while somebody types. */
export function PrivacyHint({ text }: { text: string }) {
  const { errors } = useMessages();
  const [finding] = usePersonalDataWarning(text);
  return (
    <p className="o-report-privacy" role="status">
      {finding && errors.user.PRIVACY_FINDING({ kind: finding.kind })}
    </p>
  );
}
