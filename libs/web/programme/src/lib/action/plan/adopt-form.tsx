import { graphql, SubmitForm, useMessages, useSubmit } from '@opvolging/web-data-access';
import { Button, DateField, Fieldset, FormActions, TextField } from '@opvolging/web-ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTypedDays } from '../fields/use-today';
import { doneState } from '../page/done-state';
import { MissingNotice } from './missing-notice';
import { PlanForm } from './plan-form';
import { planInput } from './plan-input';
import { placesIn } from './plan-part';
import type { NewPlanProps } from './propose-form';
import { useKindCheck } from './use-kind-check';

const AdoptForm_Mutation = graphql(`
  mutation AdoptForm_Mutation($input: RegisterAdoptedActionInput!) {
    registerAdoptedAction(input: $input) {
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

/** The second door: the office registers what Parliament or the board has already adopted. */
export function AdoptForm({ draft, change }: NewPlanProps) {
  const { plan, shell } = useMessages();
  const navigate = useNavigate();
  const readDay = useTypedDays();
  const [adoptedIn, setAdoptedIn] = useState('');
  const [adoptedOn, setAdoptedOn] = useState('');
  const form = useSubmit(AdoptForm_Mutation, {
    payload: (data) => data.registerAdoptedAction,
    onDone: ({ action }) => {
      if (action === null) return;
      const { code } = action;
      void navigate(`/acties/${code}`, { state: doneState(plan.adopted({ code })) });
    },
  });
  const { kind, check } = useKindCheck(draft, form, ['plan', 'kind']);
  return (
    <SubmitForm
      form={form}
      check={check}
      variables={(attempt) => ({
        input: {
          adoptedIn,
          adoptedOn: readDay(adoptedOn),
          idempotencyKey: attempt.key,
          plan: planInput(draft, { kind, attempt, readDay }),
        },
      })}
    >
      <Fieldset legend={plan.part.adoption} level={2}>
        <TextField
          id="adoptedIn"
          label={plan.field.adoptedIn}
          hint={plan.field.adoptedInHint}
          autoComplete="off"
          value={adoptedIn}
          onValueChange={setAdoptedIn}
          error={form.errorAt('adoptedIn')}
        />
        <DateField
          id="adoptedOn"
          label={plan.field.adoptedOn}
          hint={shell.dateHint}
          value={adoptedOn}
          onValueChange={setAdoptedOn}
          error={form.errorAt('adoptedOn')}
        />
      </Fieldset>
      <PlanForm draft={draft} change={change} at={placesIn(form, ['plan'])} />
      <MissingNotice draft={draft} prefix={['plan']} />
      <FormActions aside={shell.noPersonalData}>
        <Button type="submit" look="primary" busy={form.busy}>
          {plan.submit.adopt}
        </Button>
      </FormActions>
    </SubmitForm>
  );
}
