import { FreeText, graphql, SubmitDialog, useField, useMessages } from '@opvolging/web-data-access';
import { filledOrNull } from '../fields/blank';
import { useActionScreen } from '../page/action-screen';
import { aboutAction } from './about-action';
import { OnBehalfField } from './on-behalf-field';
import { useCommand } from './use-command';

const RequestCompletionDialog_Mutation = graphql(`
  mutation RequestCompletionDialog_Mutation($input: RequestCompletionInput!) {
    requestCompletion(input: $input) {
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

/** The owner asks with evidence; the monitor answers. */
export function RequestCompletionDialog({ onClose }: { onClose: () => void }) {
  const { action: texts } = useMessages();
  const { action } = useActionScreen();
  const { completion } = texts;
  const form = useCommand(RequestCompletionDialog_Mutation, {
    payload: (data) => data.requestCompletion,
    edits: ['phase', 'milestones', 'completionRequest'],
    told: completion.asked({ monitor: action.monitor?.name ?? texts.noMonitor }),
    onClose,
  });
  const evidence = useField(form, 'evidence', '');
  const behalf = useField(form, 'onBehalfReason', '');
  return (
    <SubmitDialog
      title={completion.title({ code: action.code })}
      lead={completion.lead}
      form={form}
      variables={(attempt) => ({
        input: {
          ...aboutAction(action, attempt),
          evidence: evidence.value,
          onBehalfReason: filledOrNull(behalf.value),
        },
      })}
      confirm={completion.confirm}
      onClose={onClose}
    >
      <FreeText
        kind="evidence"
        label={completion.evidence}
        hint={completion.evidenceHint}
        {...evidence}
      />
      <OnBehalfField {...behalf} />
    </SubmitDialog>
  );
}
