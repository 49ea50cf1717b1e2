import {
  FreeText,
  graphql,
  SubmitDialog,
  useField,
  useMessages,
  writtenPart,
} from '@opvolging/web-data-access';
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
  const { withdraw } = words;
  const form = useCommand(WithdrawDialog_Mutation, {
    payload: (data) => data.withdrawMilestone,
    edits: ['milestones', 'phase'],
    told: withdraw.done,
    onClose,
  });
  const reason = useField(form, 'reason', '');
  const behalf = useField(form, 'onBehalfReason', '');
  return (
    <SubmitDialog
      title={withdraw.title({ title: writtenPart(milestone.title) })}
      lead={withdraw.lead}
      form={form}
      variables={(attempt) => ({
        input: {
          ...aboutAction(action, attempt),
          milestoneId: milestone.id,
          reason: reason.value,
          onBehalfReason: filledOrNull(behalf.value),
        },
      })}
      confirm={withdraw.confirm}
      onClose={onClose}
    >
      <FreeText kind="reason" label={withdraw.reason} {...reason} />
      <OnBehalfField {...behalf} />
    </SubmitDialog>
  );
}
