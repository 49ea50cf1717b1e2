import { FreeText, useMessages } from '@opvolging/web-data-access';
import { useActionScreen } from '../page/action-screen';

interface OnBehalfFieldProps {
  readonly id: string;
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  readonly error: string | undefined;
}

/** The office that acts for the owner says why; nobody else sees this question. */
export function OnBehalfField(field: OnBehalfFieldProps) {
  const { action: texts } = useMessages();
  const { onBehalf } = useActionScreen();
  if (!onBehalf) return null;
  return (
    <FreeText
      kind="reason"
      label={texts.onBehalfReason}
      hint={texts.onBehalfReasonHint}
      rows={2}
      {...field}
    />
  );
}
