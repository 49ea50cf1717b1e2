import {
  graphql,
  readFragment,
  SubmitForm,
  useMessages,
  useSubmit,
  type FragmentType,
} from '@opvolging/web-data-access';
import { Alert, Button, FormActions } from '@opvolging/web-ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTypedDays } from '../fields/use-today';
import { doneState } from '../page/done-state';
import { DraftOfAction_action, draftOf, someoneAgreed } from './draft-of-action';
import { MissingNotice } from './missing-notice';
import { PlanForm } from './plan-form';
import { planInput } from './plan-input';
import { placesIn } from './plan-part';
import { planConflictRows } from './plan-conflict-rows';
import { useFieldInAddress } from './use-field-in-address';
import { useKindCheck } from './use-kind-check';

const ReviseForm_action = graphql(`
  fragment ReviseForm_action on Action {
    id
    code
    version
    ...DraftOfAction_action
  }
`);

const ReviseForm_Mutation = graphql(`
  mutation ReviseForm_Mutation($input: RevisePlanInput!) {
    revisePlan(input: $input) {
      action {
        id
        version
        ...DraftOfAction_action
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

interface ReviseFormProps {
  readonly action: FragmentType<typeof ReviseForm_action>;
  readonly refetch: () => Promise<unknown>;
}

/** The whole plan, as long as it is not agreed; agreements already given end with a change. */
export function ReviseForm(props: ReviseFormProps) {
  const messages = useMessages();
  const { plan, shell } = messages;
  const navigate = useNavigate();
  const readDay = useTypedDays();
  const action = readFragment(ReviseForm_action, props.action);
  const planned = readFragment(DraftOfAction_action, action);
  const newest = draftOf(planned);
  const [draft, setDraft] = useState(newest);
  useFieldInAddress();
  const form = useSubmit(ReviseForm_Mutation, {
    payload: (data) => data.revisePlan,
    version: action.version,
    onConflict: props.refetch,
    onDone: () => void navigate(`/acties/${action.code}`, { state: doneState(plan.revised) }),
  });
  const { kind, check } = useKindCheck(draft, form, ['plan', 'kind']);
  return (
    <SubmitForm
      form={form}
      check={check}
      conflictRows={planConflictRows(messages, draft, newest)}
      onKeepTheirs={() => setDraft(newest)}
      variables={(attempt) => ({
        input: {
          actionId: action.id,
          expectedVersion: attempt.version,
          idempotencyKey: attempt.key,
          plan: planInput(draft, { kind, attempt, readDay }),
        },
      })}
    >
      {someoneAgreed(planned) && <Alert kind="info">{plan.agreementsWillEnd}</Alert>}
      <PlanForm
        draft={draft}
        change={(part) => setDraft((now) => ({ ...now, ...part }))}
        at={placesIn(form, ['plan'])}
      />
      <MissingNotice draft={draft} prefix={['plan']} />
      <FormActions aside={shell.noPersonalData}>
        <Button type="submit" look="primary" busy={form.busy}>
          {plan.submit.revise}
        </Button>
      </FormActions>
    </SubmitForm>
  );
}
