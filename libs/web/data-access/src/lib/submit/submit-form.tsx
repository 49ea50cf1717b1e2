import { Form } from '@opvolging/web-ui';
import type { ReactNode } from 'react';
import { ConflictNotice, type ConflictRow } from './conflict-notice';
import { FindingsNotice } from './findings-notice';
import type { Attempt } from './send-mutation';
import { SubmitFailure } from './submit-failure';
import { SubmitErrors } from './submit-errors';
import type { Submit } from './use-submit';

interface SubmitFormProps<Variables> {
  readonly form: Submit<Variables>;
  readonly variables: (attempt: Attempt) => Variables;
  /** The person's own values beside the newest ones, shown when somebody else was first. */
  readonly conflictRows?: readonly ConflictRow[];
  readonly onKeepTheirs?: () => void;
  /** Says no before anything is sent, when the screen itself sees what is wrong. */
  readonly check?: () => boolean;
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
      <SubmitErrors errors={form.errors} attempt={form.attempt} />
      <FindingsNotice form={form} />
      <SubmitFailure failure={form.failure} attempt={form.attempt} />
      <ConflictNotice form={form} rows={conflictRows} onKeepTheirs={onKeepTheirs} />
      {children}
    </Form>
  );
}
