import { SET_ASIDE_REASONS, type SetAsideReason } from '@opvolging/domain';
import {
  FreeText,
  graphql,
  SubmitDialog,
  useMessages,
  useSubmit,
} from '@opvolging/web-data-access';
import { RadioGroup } from '@opvolging/web-ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { filledOrNull } from '../../action/fields/blank';
import { toldWithUndo } from '../notice/told';
import type { CommandDialogProps } from './command-dialog';

const SetAsideDialog_Mutation = graphql(`
  mutation SetAsideDialog_Mutation($input: SetAsideProblemInput!) {
    setAsideProblem(input: $input) {
      problem {
        ...CommandedProblem_problem
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

export function SetAsideDialog({ problem, onClose, onChanged }: CommandDialogProps) {
  const { problem: all, shell } = useMessages();
  const texts = all.setAside;
  const navigate = useNavigate();
  const [reason, setReason] = useState<SetAsideReason | null>(null);
  const [note, setNote] = useState('');
  const form = useSubmit(SetAsideDialog_Mutation, {
    payload: (data) => data.setAsideProblem,
    version: problem.version,
    edits: ['stand'],
    onDone: () => {
      onClose();
      onChanged();
      const state = toldWithUndo(texts.done(problem), 'TAKE_BACK');
      void navigate('.', { replace: true, state });
    },
  });
  const isChosen = () => {
    if (reason === null) form.show([{ fieldId: 'reasonCode', message: texts.missing }]);
    return reason !== null;
  };
  return (
    <SubmitDialog
      title={texts.title(problem)}
      lead={texts.lead}
      form={form}
      check={isChosen}
      variables={({ key, version }) => ({
        input: {
          problemId: problem.id,
          expectedVersion: version,
          idempotencyKey: key,
          // Without a choice nothing is sent.
          reasonCode: reason ?? 'OUTSIDE_SCOPE',
          note: filledOrNull(note),
        },
      })}
      confirm={texts.confirm}
      onClose={onClose}
    >
      <RadioGroup
        id="reasonCode"
        legend={texts.reason}
        options={SET_ASIDE_REASONS.map((code) => ({ value: code, label: texts.reasons[code] }))}
        value={reason}
        onValueChange={setReason}
        error={form.errorAt('reasonCode')}
      />
      <FreeText
        id="note"
        kind="reason"
        label={texts.note}
        note={`(${shell.optional})`}
        rows={2}
        value={note}
        onValueChange={setNote}
        error={form.errorAt('note')}
      />
    </SubmitDialog>
  );
}
