import { FreeText, graphql, SubmitForm, useField, useMessages } from '@opvolging/web-data-access';
import { Button, FormActions } from '@opvolging/web-ui';
import { useState } from 'react';
import { aboutAction } from '../commands/about-action';
import { OnBehalfField } from '../commands/on-behalf-field';
import { useCommand } from '../commands/use-command';
import { filledOrNull } from '../fields/blank';
import { useTypedDays } from '../fields/use-today';
import { useActionScreen } from '../page/action-screen';
import { MilestoneFields } from '../plan/milestone-fields';
import { emptyMilestone } from '../plan/plan-draft';
import { milestoneInput } from '../plan/plan-input';
import { placesIn } from '../plan/plan-part';

const AddMilestoneForm_Mutation = graphql(`
  mutation AddMilestoneForm_Mutation($input: AddMilestoneInput!) {
    addMilestone(input: $input) {
      action {
        id
        ...ActionTarget_action
        ...MilestonesSection_action
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

/** A milestone may join after agreement; the date it comes with is its first date. */
export function AddMilestoneForm() {
  const { history, milestone: words, shell } = useMessages();
  const { action } = useActionScreen();
  const readDay = useTypedDays();
  const [milestone, setMilestone] = useState(emptyMilestone(1));
  const form = useCommand(AddMilestoneForm_Mutation, {
    payload: (data) => data.addMilestone,
    edits: ['phase'],
    told: words.add.done,
  });
  const reason = useField(form, 'reason', '');
  const behalf = useField(form, 'onBehalfReason', '');
  return (
    <SubmitForm
      form={form}
      variables={(attempt) => ({
        input: {
          ...aboutAction(action, attempt),
          milestone: milestoneInput(milestone, readDay),
          reason: filledOrNull(reason.value),
          onBehalfReason: filledOrNull(behalf.value),
        },
      })}
    >
      <MilestoneFields
        milestone={milestone}
        change={(part) => setMilestone((now) => ({ ...now, ...part }))}
        at={placesIn(form, ['milestone'])}
      />
      <FreeText
        kind="reason"
        label={history.reasonLabel}
        note={`(${shell.optional})`}
        rows={2}
        {...reason}
      />
      <OnBehalfField {...behalf} />
      <FormActions aside={shell.noPersonalData}>
        <Button type="submit" look="primary" busy={form.busy}>
          {words.add.command}
        </Button>
      </FormActions>
    </SubmitForm>
  );
}
