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
import { OnBehalfField } from '../commands/on-behalf-field';
import { useCommand } from '../commands/use-command';
import { filledOrNull } from '../fields/blank';
import { useTypedDays } from '../fields/use-today';
import { useActionScreen } from '../page/action-screen';
import type { MilestoneDialogProps } from './milestone-dialogs';

const MeetDialog_Mutation = graphql(`
  mutation MeetDialog_Mutation($input: MeetMilestoneInput!) {
    meetMilestone(input: $input) {
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

/** Ready on a day, with what shows it. */
export function MeetDialog({ milestone, onClose }: MilestoneDialogProps) {
  const { milestone: words, shell } = useMessages();
  const { action } = useActionScreen();
  const readDay = useTypedDays();
  const { meet } = words;
  const form = useCommand(MeetDialog_Mutation, {
    payload: (data) => data.meetMilestone,
    edits: ['milestones', 'phase'],
    told: meet.done({ title: writtenPart(milestone.title) }),
    onClose,
  });
  const on = useField(form, 'on', '');
  const evidence = useField(form, 'evidence', '');
  const behalf = useField(form, 'onBehalfReason', '');
  return (
    <SubmitDialog
      title={meet.title({ title: writtenPart(milestone.title) })}
      form={form}
      variables={(attempt) => ({
        input: {
          ...aboutAction(action, attempt),
          milestoneId: milestone.id,
          on: readDay(on.value),
          evidence: filledOrNull(evidence.value),
          onBehalfReason: filledOrNull(behalf.value),
        },
      })}
      confirm={meet.confirm}
      onClose={onClose}
    >
      <DateField label={meet.on} hint={shell.dateHint} {...on} />
      <FreeText kind="evidence" label={meet.evidence} hint={meet.evidenceHint} {...evidence} />
      <OnBehalfField {...behalf} />
    </SubmitDialog>
  );
}
