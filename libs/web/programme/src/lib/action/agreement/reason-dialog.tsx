import { FreeText, SubmitDialog, type Attempt, type Submit } from '@opvolging/web-data-access';
import { useState } from 'react';

interface ReasonDialogProps<Variables> {
  readonly title: string;
  readonly label: string;
  readonly hint?: string;
  readonly confirm: string;
  readonly form: Submit<Variables>;
  readonly variables: (attempt: Attempt, reason: string) => NoInfer<Variables>;
  readonly onClose: () => void;
}

/** Saying no asks one thing: why. */
export function ReasonDialog<Variables>(props: ReasonDialogProps<Variables>) {
  const { label, hint, form, variables, ...dialog } = props;
  const [reason, setReason] = useState('');
  return (
    <SubmitDialog {...dialog} form={form} variables={(attempt) => variables(attempt, reason)}>
      <FreeText
        id="reason"
        kind="reason"
        label={label}
        hint={hint}
        value={reason}
        onValueChange={setReason}
        error={form.errorAt('reason')}
      />
    </SubmitDialog>
  );
}
