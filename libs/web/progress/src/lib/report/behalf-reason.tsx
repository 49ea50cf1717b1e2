import { FreeText, useMessages } from '@opvolging/web-data-access';
import type { ReportPart } from './report';

/** The office tells why it fills this in; it stands beside the report for everybody. */
export function BehalfReason({ answer, onAnswer, idOf, errorAt }: ReportPart) {
  const { progress } = useMessages();
  return (
    <FreeText
      rows={2}
      id={idOf('onBehalfReason')}
      kind="reason"
      label={progress.onBehalfReason}
      hint={progress.onBehalfHint}
      value={answer.onBehalfReason}
      onValueChange={(onBehalfReason) => onAnswer({ onBehalfReason })}
      error={errorAt('onBehalfReason')}
    />
  );
}
