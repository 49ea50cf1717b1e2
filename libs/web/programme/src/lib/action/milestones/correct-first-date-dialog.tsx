import { FreeText, graphql, SubmitDialog, useMessages } from '@opvolging/web-data-access';
import { DateField } from '@opvolging/web-ui';
import { useState } from 'react';
import { aboutAction } from '../commands/about-action';
import { useCommand } from '../commands/use-command';
import { typedText } from '../fields/typed-text';
import { useTypedDays } from '../fields/use-today';
import { useActionScreen } from '../page/action-screen';
import type { MilestoneDialogProps } from './milestone-dialogs';

const CorrectFirstDateDialog_Mutation = graphql(`
  mutation CorrectFirstDateDialog_Mutation($input: CorrectFirstDateInput!) {
    correctFirstDate(input: $input) {
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

/** Only for a typing error; it stays marked. */
export function CorrectFirstDateDialog({ milestone, onClose }: MilestoneDialogProps) {
  const { milestone: words, shell } = useMessages();
  const { action } = useActionScreen();
  const readDay = useTypedDays();
  const [date, setDate] = useState(typedText(milestone.firstDate));
  const [reason, setReason] = useState('');
  const { correctFirst } = words;
  const form = useCommand(CorrectFirstDateDialog_Mutation, {
    payload: (data) => data.correctFirstDate,
    edits: ['milestones'],
    told: correctFirst.done,
    onClose,
  });
  return (
    <SubmitDialog
      title={correctFirst.title({ title: milestone.title })}
      lead={correctFirst.lead}
      form={form}
      variables={(attempt) => ({
        input: {
          ...aboutAction(action, attempt),
          milestoneId: milestone.id,
          firstDate: readDay(date),
          reason,
        },
      })}
      confirm={correctFirst.confirm}
      onClose={onClose}
    >
      <DateField
        id="firstDate"
        label={correctFirst.date}
        hint={shell.dateHint}
        value={date}
        onValueChange={setDate}
        error={form.errorAt('firstDate')}
      />
      <FreeText
        id="reason"
        kind="reason"
        label={correctFirst.reason}
        rows={2}
        value={reason}
        onValueChange={setReason}
        error={form.errorAt('reason')}
      />
    </SubmitDialog>
  );
}
