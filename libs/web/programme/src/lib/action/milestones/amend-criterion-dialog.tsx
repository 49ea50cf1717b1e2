import {
  FreeText,
  graphql,
  SubmitDialog,
  useField,
  useMessages,
  writtenPart,
} from '@opvolging/web-data-access';
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
  const { amendCriterion } = words;
  const form = useCommand(AmendCriterionDialog_Mutation, {
    payload: (data) => data.amendCriterion,
    edits: ['milestones', 'phase'],
    told: amendCriterion.done,
    onClose,
  });
  const criterion = useField(form, 'criterion', milestone.criterion ?? '');
  const reason = useField(form, 'reason', '');
  return (
    <SubmitDialog
      title={amendCriterion.title({ title: writtenPart(milestone.title) })}
      lead={amendCriterion.lead}
      form={form}
      variables={(attempt) => ({
        input: {
          ...aboutAction(action, attempt),
          milestoneId: milestone.id,
          criterion: filledOrNull(criterion.value),
          reason: reason.value,
          acknowledgedFindings: attempt.acknowledged,
        },
      })}
      confirm={amendCriterion.confirm}
      onClose={onClose}
    >
      <FreeText kind="criterion" label={plan.milestone.criterion} {...criterion} />
      <FreeText kind="reason" label={amendCriterion.reason} {...reason} />
    </SubmitDialog>
  );
}
