import { FreeText, graphql, SubmitDialog, useMessages } from '@opvolging/web-data-access';
import { DateField } from '@opvolging/web-ui';
import { useState } from 'react';
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
  const [on, setOn] = useState('');
  const [evidence, setEvidence] = useState('');
  const [behalf, setBehalf] = useState('');
  const { meet } = words;
  const form = useCommand(MeetDialog_Mutation, {
    payload: (data) => data.meetMilestone,
    edits: ['milestones', 'phase'],
    told: meet.done({ title: milestone.title }),
    onClose,
  });
  return (
    <SubmitDialog
      title={meet.title({ title: milestone.title })}
      form={form}
      variables={(attempt) => ({
        input: {
          ...aboutAction(action, attempt),
          milestoneId: milestone.id,
          on: readDay(on),
          evidence: filledOrNull(evidence),
          onBehalfReason: filledOrNull(behalf),
        },
      })}
      confirm={meet.confirm}
      onClose={onClose}
    >
      <DateField
        id="on"
        label={meet.on}
        hint={shell.dateHint}
        value={on}
        onValueChange={setOn}
        error={form.errorAt('on')}
      />
      <FreeText
        id="evidence"
        kind="evidence"
        label={meet.evidence}
        hint={meet.evidenceHint}
        value={evidence}
        onValueChange={setEvidence}
        error={form.errorAt('evidence')}
      />
      <OnBehalfField value={behalf} onChange={setBehalf} error={form.errorAt('onBehalfReason')} />
    </SubmitDialog>
  );
}
