import { Form } from '@opvolging/web-ui';
import type { ReactNode } from 'react';
import type { ConflictRow } from './conflict-notice';
import type { Attempt } from './send-mutation';
import { SubmitMessages } from './submit-messages';
import type { Submit } from './use-submit';

interface SubmitFormProps<Variables> {
  readonly form: Submit<Variables>;
  readonly variables: (attempt: Attempt) => NoInfer<Variables>;
  readonly conflictRows?: readonly ConflictRow[];
  readonly onKeepTheirs?: () => void;
  /** Says no before anything is sent, when the screen itself sees what is wrong. */
  readonly check?: () => boolean;
  /** The name of the form, where a page has more than one. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A form around `useSubmit`: what went wrong stands above the fields and takes the focus. */
export function SubmitForm<Variables>(props: SubmitFormProps<Variables>) {
  const { form, variables, conflictRows, onKeepTheirs, check, label, children } = props;
  const send = () => {
    if (check === undefined || check()) void form.submit(variables);
  };
  return (
    <Form onSubmit={send} aria-label={label}>
      <SubmitMessages form={form} conflictRows={conflictRows} onKeepTheirs={onKeepTheirs} />
      {children}
    </Form>
  );
}
