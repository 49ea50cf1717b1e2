import { graphql, SubmitForm, useMessages, useSubmit } from '@opvolging/web-data-access';
import { Button, FormActions } from '@opvolging/web-ui';
import { useNavigate } from 'react-router';
import { useTypedDays } from '../fields/use-today';
import { doneState } from '../page/done-state';
import { MissingNotice } from './missing-notice';
import type { PlanDraft } from './plan-draft';
import { PlanForm } from './plan-form';
import { planInput } from './plan-input';
import { placesIn } from './plan-part';
import { useKindCheck } from './use-kind-check';

const ProposeForm_Mutation = graphql(`
  mutation ProposeForm_Mutation($input: ProposeActionInput!) {
    proposeAction(input: $input) {
      action {
        id
        code
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

export interface NewPlanProps {
  readonly draft: PlanDraft;
  readonly change: (part: Partial<PlanDraft>) => void;
}

/** A proposal may be saved at any moment; what it lacks to be offered stands beside the button. */
export function ProposeForm({ draft, change }: NewPlanProps) {
  const { plan, shell } = useMessages();
  const navigate = useNavigate();
  const readDay = useTypedDays();
  const form = useSubmit(ProposeForm_Mutation, {
    payload: (data) => data.proposeAction,
    onDone: ({ action }) => {
      if (action === null) return;
      const { code } = action;
      void navigate(`/acties/${code}`, { state: doneState(plan.proposed({ code })) });
    },
  });
  const { kind, check } = useKindCheck(draft, form, ['kind']);
  return (
    <SubmitForm
      form={form}
      check={check}
      variables={(attempt) => ({ input: planInput(draft, { kind, attempt, readDay }) })}
    >
      <PlanForm draft={draft} change={change} at={placesIn(form, [])} />
      <MissingNotice draft={draft} prefix={[]} />
      <FormActions aside={shell.noPersonalData}>
        <Button type="submit" look="primary" busy={form.busy}>
          {plan.submit.propose}
        </Button>
      </FormActions>
    </SubmitForm>
  );
}
