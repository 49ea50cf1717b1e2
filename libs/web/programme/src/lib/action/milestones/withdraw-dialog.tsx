import { FreeText, graphql, SubmitDialog, useMessages } from '@opvolging/web-data-access';
import { useState } from 'react';
import { aboutAction } from '../commands/about-action';
import { OnBehalfField } from '../commands/on-behalf-field';
import { useCommand } from '../commands/use-command';
import { filledOrNull } from '../fields/blank';
import { useActionScreen } from '../page/action-screen';
import type { MilestoneDialogProps } from './milestone-dialogs';

const WithdrawDialog_Mutation = graphql(`
  mutation WithdrawDialog_Mutation($input: WithdrawMilestoneInput!) {
    withdrawMilestone(input: $input) {
      action {
        id
        ...ActionTarget_action
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

/** A milestone is never deleted; it stays to be seen with the reason. */
export function WithdrawDialog({ milestone, onClose }: MilestoneDialogProps) {
  const { milestone: words } = useMessages();
  const { action } = useActionScreen();
  const [reason, setReason] = useState('');
  const [behalf, setBehalf] = useState('');
  const { withdraw } = words;
  const form = useCommand(WithdrawDialog_Mutation, {
    payload: (data) => data.withdrawMilestone,
    edits: ['milestones', 'phase'],
    told: withdraw.done,
    onClose,
  });
  return (
    <SubmitDialog
      title={withdraw.title({ title: milestone.title })}
      lead={withdraw.lead}
      form={form}
      variables={(attempt) => ({
        input: {
          ...aboutAction(action, attempt),
          milestoneId: milestone.id,
          reason,
          onBehalfReason: filledOrNull(behalf),
        },
      })}
      confirm={withdraw.confirm}
      onClose={onClose}
    >
      <FreeText
        id="reason"
        kind="reason"
        label={withdraw.reason}
        value={reason}
        onValueChange={setReason}
        error={form.errorAt('reason')}
      />
      <OnBehalfField value={behalf} onChange={setBehalf} error={form.errorAt('onBehalfReason')} />
    </SubmitDialog>
  );
}
