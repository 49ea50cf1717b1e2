import { Button, Dialog, FormActions, Paragraph } from '@opvolging/web-ui';
import type { ReactNode } from 'react';
import { Sentence } from '../language/sentence';
import { useFirstMessages } from '../language/use-messages';
import type { Attempt } from './send-mutation';
import { SubmitForm } from './submit-form';
import type { Submit } from './use-submit';

interface SubmitDialogProps<Variables> {
  readonly title: string;
  readonly lead?: string;
  /** What one must know before answering, when a lead does not say it all. */
  readonly about?: ReactNode;
  readonly form: Submit<Variables>;
  readonly variables: (attempt: Attempt) => NoInfer<Variables>;
  /** Says no before anything is sent, when the screen itself sees what is wrong. */
  readonly check?: () => boolean;
  /** The text of the button that sends. */
  readonly confirm: string;
  readonly onClose: () => void;
  /** At most three fields; more deserves a page. */
  readonly children?: ReactNode;
}

/** A small form for one change, asked on top of the page. */
export function SubmitDialog<Variables>(props: SubmitDialogProps<Variables>) {
  const { title, lead, about, form, variables, check, confirm, onClose, children } = props;
  const { shell } = useFirstMessages();
  return (
    <Dialog open title={<Sentence>{title}</Sentence>} onClose={onClose} closeText={shell.cancel}>
      {lead !== undefined && (
        <Paragraph>
          <Sentence>{lead}</Sentence>
        </Paragraph>
      )}
      {about}
      <SubmitForm form={form} variables={variables} check={check}>
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
