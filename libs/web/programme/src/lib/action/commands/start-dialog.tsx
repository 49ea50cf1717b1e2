import { graphql, SubmitDialog, useField, useMessages } from '@opvolging/web-data-access';
import { filledOrNull } from '../fields/blank';
import { useActionScreen } from '../page/action-screen';
import { aboutAction } from './about-action';
import { OnBehalfField } from './on-behalf-field';
import { useCommand } from './use-command';

const StartDialog_Mutation = graphql(`
  mutation StartDialog_Mutation($input: StartActionInput!) {
    startAction(input: $input) {
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

export function StartDialog({ onClose }: { onClose: () => void }) {
  const { action: texts } = useMessages();
  const { action } = useActionScreen();
  const form = useCommand(StartDialog_Mutation, {
    payload: (data) => data.startAction,
    edits: ['phase', 'agreement'],
    told: texts.start.done,
    onClose,
  });
  const behalf = useField(form, 'onBehalfReason', '');
  return (
    <SubmitDialog
      title={texts.start.title({ code: action.code })}
      lead={texts.start.lead}
      form={form}
      variables={(attempt) => ({
        input: { ...aboutAction(action, attempt), onBehalfReason: filledOrNull(behalf.value) },
      })}
      confirm={texts.start.command}
      onClose={onClose}
    >
      <OnBehalfField {...behalf} />
    </SubmitDialog>
  );
}
