import { FreeText, graphql, SubmitDialog, useMessages } from '@opvolging/web-data-access';
import { useState } from 'react';
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
  const [reason, setReason] = useState('');
  const { stop } = texts;
  const proposal = isProposal(action);
  const form = useCommand(StopDialog_Mutation, {
    payload: (data) => data.stopAction,
    edits: ['phase', 'agreement'],
    told: proposal ? stop.doneProposal : stop.done,
    onClose,
  });
  return (
    <SubmitDialog
      title={(proposal ? stop.titleProposal : stop.title)({ code: action.code })}
      lead={stop.lead}
      form={form}
      variables={(attempt) => ({
        input: { ...aboutAction(action, attempt), reason },
      })}
      confirm={proposal ? stop.confirmProposal : stop.confirm}
      onClose={onClose}
    >
      <FreeText
        id="reason"
        kind="reason"
        label={stop.reason}
        value={reason}
        onValueChange={setReason}
        error={form.errorAt('reason')}
      />
    </SubmitDialog>
  );
}
