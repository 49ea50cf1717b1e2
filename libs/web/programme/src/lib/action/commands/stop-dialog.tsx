import { FreeText, graphql, SubmitDialog, useField, useMessages } from '@opvolging/web-data-access';
import { useActionScreen } from '../page/action-screen';
import { aboutAction } from './about-action';
import { isProposal } from './is-proposal';
import { useCommand } from './use-command';

const StopDialog_Mutation = graphql(`
  mutation StopDialog_Mutation($input: StopActionInput!) {
    stopAction(input: $input) {
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

/** Stopping is final; of a proposal it is called withdrawing. */
export function StopDialog({ onClose }: { onClose: () => void }) {
  const { action: texts } = useMessages();
  const { action } = useActionScreen();
  const { stop } = texts;
  const proposal = isProposal(action);
  const form = useCommand(StopDialog_Mutation, {
    payload: (data) => data.stopAction,
    edits: ['phase', 'agreement'],
    told: proposal ? stop.doneProposal : stop.done,
    onClose,
  });
  const reason = useField(form, 'reason', '');
  return (
    <SubmitDialog
      title={(proposal ? stop.titleProposal : stop.title)({ code: action.code })}
      lead={stop.lead}
      form={form}
      variables={(attempt) => ({
        input: { ...aboutAction(action, attempt), reason: reason.value },
      })}
      confirm={proposal ? stop.confirmProposal : stop.confirm}
      onClose={onClose}
    >
      <FreeText kind="reason" label={stop.reason} {...reason} />
    </SubmitDialog>
  );
}
