import { FreeText, graphql, SubmitDialog, useMessages } from '@opvolging/web-data-access';
import { useState } from 'react';
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
  const [evidence, setEvidence] = useState('');
  const [behalf, setBehalf] = useState('');
  const { completion } = texts;
  const form = useCommand(RequestCompletionDialog_Mutation, {
    payload: (data) => data.requestCompletion,
    edits: ['phase', 'milestones', 'completionRequest'],
    told: completion.asked({ monitor: action.monitor?.name ?? texts.noMonitor }),
    onClose,
  });
  return (
    <SubmitDialog
      title={completion.title({ code: action.code })}
      lead={completion.lead}
      form={form}
      variables={(attempt) => ({
        input: { ...aboutAction(action, attempt), evidence, onBehalfReason: filledOrNull(behalf) },
      })}
      confirm={completion.confirm}
      onClose={onClose}
    >
      <FreeText
        id="evidence"
        kind="evidence"
        label={completion.evidence}
        hint={completion.evidenceHint}
        value={evidence}
        onValueChange={setEvidence}
        error={form.errorAt('evidence')}
      />
      <OnBehalfField value={behalf} onChange={setBehalf} error={form.errorAt('onBehalfReason')} />
    </SubmitDialog>
  );
}
