import { FreeText, useMessages } from '@opvolging/web-data-access';
import { useActionScreen } from '../page/action-screen';

interface OnBehalfFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

/** The office that acts for the owner says why; nobody else sees this question. */
export function OnBehalfField({ value, onChange, error }: OnBehalfFieldProps) {
  const { action: texts } = useMessages();
  const { onBehalf } = useActionScreen();
  if (!onBehalf) return null;
  return (
    <FreeText
      id="onBehalfReason"
      kind="reason"
      label={texts.onBehalfReason}
      hint={texts.onBehalfReasonHint}
      rows={2}
      value={value}
      onValueChange={onChange}
      error={error}
    />
  );
}
