import {
  FreeText,
  SubmitDialog,
  useField,
  type Attempt,
  type Submit,
} from '@opvolging/web-data-access';

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
  const reason = useField(form, 'reason', '');
  return (
    <SubmitDialog {...dialog} form={form} variables={(attempt) => variables(attempt, reason.value)}>
      <FreeText kind="reason" label={label} hint={hint} {...reason} />
    </SubmitDialog>
  );
}
