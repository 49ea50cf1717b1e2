import type { DatePrecision } from '@opvolging/domain';
import {
  graphql,
  SubmitDialog,
  useField,
  useMessages,
  writtenPart,
} from '@opvolging/web-data-access';
import { DateField } from '@opvolging/web-ui';
import { useState } from 'react';
import { aboutAction } from '../commands/about-action';
import { OnBehalfField } from '../commands/on-behalf-field';
import { useCommand } from '../commands/use-command';
import { filledOrNull } from '../fields/blank';
import { PrecisionField } from '../fields/precision-field';
import { useTypedDays } from '../fields/use-today';
import { useActionScreen } from '../page/action-screen';
import type { MilestoneDialogProps } from './milestone-dialogs';

const DateMilestoneDialog_Mutation = graphql(`
  mutation DateMilestoneDialog_Mutation($input: DateMilestoneInput!) {
    dateMilestone(input: $input) {
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

/** What the milestone waited for has happened: it gets a date. */
export function DateMilestoneDialog({ milestone, onClose }: MilestoneDialogProps) {
  const { milestone: words, shell } = useMessages();
  const { action } = useActionScreen();
  const readDay = useTypedDays();
  const [precision, setPrecision] = useState<DatePrecision>('DAY');
  const { setDate: texts } = words;
  const form = useCommand(DateMilestoneDialog_Mutation, {
    payload: (data) => data.dateMilestone,
    edits: ['milestones', 'phase'],
    told: texts.done,
    onClose,
  });
  const date = useField(form, 'date', '');
  const behalf = useField(form, 'onBehalfReason', '');
  return (
    <SubmitDialog
      title={texts.title({ title: writtenPart(milestone.title) })}
      lead={texts.lead({ event: writtenPart(milestone.waitsFor ?? '') })}
      form={form}
      variables={(attempt) => ({
        input: {
          ...aboutAction(action, attempt),
          milestoneId: milestone.id,
          date: readDay(date.value),
          precision,
          onBehalfReason: filledOrNull(behalf.value),
        },
      })}
      confirm={texts.confirm}
      onClose={onClose}
    >
      <DateField label={words.changeDate.date} hint={shell.dateHint} {...date} />
      <PrecisionField id="precision" value={precision} onChange={setPrecision} />
      <OnBehalfField {...behalf} />
    </SubmitDialog>
  );
}
