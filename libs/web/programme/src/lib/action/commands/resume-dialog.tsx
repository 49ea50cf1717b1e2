import { graphql, SubmitDialog, useField, useMessages } from '@opvolging/web-data-access';
import { filledOrNull } from '../fields/blank';
import { useActionScreen } from '../page/action-screen';
import { aboutAction } from './about-action';
import { OnBehalfField } from './on-behalf-field';
import { useCommand } from './use-command';

const ResumeDialog_Mutation = graphql(`
  mutation ResumeDialog_Mutation($input: ResumeActionInput!) {
    resumeAction(input: $input) {
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

export function ResumeDialog({ onClose }: { onClose: () => void }) {
  const { action: texts } = useMessages();
  const { action } = useActionScreen();
  const form = useCommand(ResumeDialog_Mutation, {
    payload: (data) => data.resumeAction,
    edits: ['phase', 'agreement'],
    told: texts.pause.resumed,
    onClose,
  });
  const behalf = useField(form, 'onBehalfReason', '');
  return (
    <SubmitDialog
      title={texts.pause.resumeTitle({ code: action.code })}
      lead={texts.pause.resumeLead}
      form={form}
      variables={(attempt) => ({
        input: { ...aboutAction(action, attempt), onBehalfReason: filledOrNull(behalf.value) },
      })}
      confirm={texts.pause.resume}
      onClose={onClose}
    >
      <OnBehalfField {...behalf} />
    </SubmitDialog>
  );
}
