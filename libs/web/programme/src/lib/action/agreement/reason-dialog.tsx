import {
  type Attempt,
  FreeText,
  type Submit,
  SubmitForm,
  useMessages,
} from '@opvolging/web-data-access';
import { Button, Dialog, FormActions } from '@opvolging/web-ui';
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
  const { title, label, hint, confirm, form, variables, onClose } = props;
  const { shell } = useMessages();
  const [reason, setReason] = useState('');
  return (
    <Dialog open title={title} onClose={onClose} closeText={shell.cancel}>
      <SubmitForm form={form} variables={(attempt) => variables(attempt, reason)}>
        <FreeText
          id="reason"
          kind="reason"
          label={label}
          hint={hint}
          value={reason}
          onValueChange={setReason}
          error={form.errorAt('reason')}
        />
        <FormActions>
          <Button type="submit" look="primary" busy={form.busy}>
            {confirm}
          </Button>
        </FormActions>
      </SubmitForm>
    </Dialog>
  );
}
