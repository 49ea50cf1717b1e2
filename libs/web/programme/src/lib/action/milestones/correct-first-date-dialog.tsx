import {
  FreeText,
  graphql,
  SubmitDialog,
  useField,
  useMessages,
  writtenPart,
} from '@opvolging/web-data-access';
import { DateField } from '@opvolging/web-ui';
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
  const { correctFirst } = words;
  const form = useCommand(CorrectFirstDateDialog_Mutation, {
    payload: (data) => data.correctFirstDate,
    edits: ['milestones'],
    told: correctFirst.done,
    onClose,
  });
  const date = useField(form, 'firstDate', typedText(milestone.firstDate));
  const reason = useField(form, 'reason', '');
  return (
    <SubmitDialog
      title={correctFirst.title({ title: writtenPart(milestone.title) })}
      lead={correctFirst.lead}
      form={form}
      variables={(attempt) => ({
        input: {
          ...aboutAction(action, attempt),
          milestoneId: milestone.id,
          firstDate: readDay(date.value),
          reason: reason.value,
        },
      })}
      confirm={correctFirst.confirm}
      onClose={onClose}
    >
      <DateField label={correctFirst.date} hint={shell.dateHint} {...date} />
      <FreeText kind="reason" label={correctFirst.reason} rows={2} {...reason} />
    </SubmitDialog>
  );
}
