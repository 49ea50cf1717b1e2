import { ConflictNotice, type ConflictRow } from './conflict-notice';
import { FindingsNotice } from './findings-notice';
import { SubmitErrors } from './submit-errors';
import { SubmitFailure } from './submit-failure';
import type { Submit } from './use-submit';

interface SubmitMessagesProps<Variables> {
  readonly form: Submit<Variables>;
  /** The person's own values beside the newest ones, shown when somebody else was first. */
  readonly conflictRows?: readonly ConflictRow[];
  readonly onKeepTheirs?: () => void;
}

/** What went wrong with a send; stands above the fields, or beside a single button. */
export function SubmitMessages<Variables>(props: SubmitMessagesProps<Variables>) {
  const { form, conflictRows, onKeepTheirs } = props;
  return (
    <>
      <SubmitErrors errors={form.errors} attempt={form.attempt} />
      <FindingsNotice form={form} />
      <SubmitFailure failure={form.failure} attempt={form.attempt} />
      <ConflictNotice form={form} rows={conflictRows} onKeepTheirs={onKeepTheirs} />
    </>
  );
}
