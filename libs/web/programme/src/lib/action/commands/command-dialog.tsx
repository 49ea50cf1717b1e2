import { SubmitForm, useMessages, type Attempt, type Submit } from '@opvolging/web-data-access';
import { Button, Dialog, FormActions, Paragraph } from '@opvolging/web-ui';
import type { ReactNode } from 'react';

interface CommandDialogProps<Variables> {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly form: Submit<Variables>;
  readonly variables: (attempt: Attempt) => NoInfer<Variables>;
  readonly confirm: string;
  readonly onClose: () => void;
  /** At most three fields; more deserves a page. */
  readonly children?: ReactNode;
}

/** A small form for one command. */
export function CommandDialog<Variables>(props: CommandDialogProps<Variables>) {
  const { title, lead, form, variables, confirm, onClose, children } = props;
  const { shell } = useMessages();
  return (
    <Dialog open title={title} onClose={onClose} closeText={shell.cancel}>
      {lead !== undefined && <Paragraph>{lead}</Paragraph>}
      <SubmitForm form={form} variables={variables}>
        {children}
        <FormActions>
          <Button type="submit" look="primary" busy={form.busy}>
            {confirm}
          </Button>
        </FormActions>
      </SubmitForm>
    </Dialog>
  );
}
