import { FreeText, graphql, SubmitDialog, useMessages } from '@opvolging/web-data-access';
import { useState } from 'react';
import { aboutAction } from '../commands/about-action';
import { useCommand } from '../commands/use-command';
import { filledOrNull } from '../fields/blank';
import { useActionScreen } from '../page/action-screen';
import type { MilestoneDialogProps } from './milestone-dialogs';

const AmendCriterionDialog_Mutation = graphql(`
  mutation AmendCriterionDialog_Mutation($input: AmendCriterionInput!) {
    amendCriterion(input: $input) {
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

/** What counts as ready changes only with a reason; history shows was and now. */
export function AmendCriterionDialog({ milestone, onClose }: MilestoneDialogProps) {
  const { milestone: words, plan } = useMessages();
  const { action } = useActionScreen();
  const [criterion, setCriterion] = useState(milestone.criterion ?? '');
  const [reason, setReason] = useState('');
  const { amendCriterion } = words;
  const form = useCommand(AmendCriterionDialog_Mutation, {
    payload: (data) => data.amendCriterion,
    edits: ['milestones', 'phase'],
    told: amendCriterion.done,
    onClose,
  });
  return (
    <SubmitDialog
      title={amendCriterion.title({ title: milestone.title })}
      lead={amendCriterion.lead}
      form={form}
      variables={(attempt) => ({
        input: {
          ...aboutAction(action, attempt),
          milestoneId: milestone.id,
          criterion: filledOrNull(criterion),
          reason,
          acknowledgedFindings: attempt.acknowledged,
        },
      })}
      confirm={amendCriterion.confirm}
      onClose={onClose}
    >
      <FreeText
        id="criterion"
        kind="criterion"
        label={plan.milestone.criterion}
        value={criterion}
        onValueChange={setCriterion}
        error={form.errorAt('criterion')}
      />
      <FreeText
        id="reason"
        kind="reason"
        label={amendCriterion.reason}
        value={reason}
        onValueChange={setReason}
        error={form.errorAt('reason')}
      />
    </SubmitDialog>
  );
}
