import {
  FreeText,
  graphql,
  readFragment,
  SubmitForm,
  useMessages,
  useSubmit,
  writtenPart,
  type AmendForm_ActionFragment,
  type FragmentType,
} from '@opvolging/web-data-access';
import { Button, FormActions } from '@opvolging/web-ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { aboutAction } from '../commands/about-action';
import { filledOrNull } from '../fields/blank';
import { doneState } from '../page/done-state';
import { AmendFields } from './amend-fields';
import { changedParts, type AmendDraft } from './amend-draft';

const AmendForm_action = graphql(`
  fragment AmendForm_action on Action {
    id
    code
    version
    title
    intendedResult
    problems {
      id
      code
    }
    partners {
      id
    }
  }
`);

const AmendForm_Mutation = graphql(`
  mutation AmendForm_Mutation($input: AmendActionInput!) {
    amendAction(input: $input) {
      action {
        id
        version
        ...AmendForm_action
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

interface AmendFormProps {
  readonly action: FragmentType<typeof AmendForm_action>;
  readonly refetch: () => Promise<unknown>;
}

/** After agreement: only what changed is sent, so that two people in different fields both keep their work. */
export function AmendForm(props: AmendFormProps) {
  const { history, plan, shell } = useMessages();
  const navigate = useNavigate();
  const action = readFragment(AmendForm_action, props.action);
  const newest = draftOf(action);
  const [first] = useState(newest);
  const [draft, setDraft] = useState(newest);
  const [reason, setReason] = useState('');
  const { input, edits } = changedParts(first, draft);
  const form = useSubmit(AmendForm_Mutation, {
    payload: (data) => data.amendAction,
    version: action.version,
    edits,
    onConflict: props.refetch,
    onDone: () => void navigate(`/acties/${action.code}`, { state: doneState(plan.amended) }),
  });
  return (
    <SubmitForm
      form={form}
      conflictRows={[
        {
          label: history.field.title,
          mine: writtenPart(draft.title),
          theirs: writtenPart(newest.title),
        },
        {
          label: history.field.intendedResult,
          mine: writtenPart(draft.intendedResult),
          theirs: writtenPart(newest.intendedResult),
        },
      ]}
      onKeepTheirs={() => setDraft(newest)}
      variables={(attempt) => ({
        input: {
          ...input,
          ...aboutAction(action, attempt),
          acknowledgedFindings: attempt.acknowledged,
          reason: filledOrNull(reason),
        },
      })}
    >
      <AmendFields
        first={first}
        draft={draft}
        change={(part) => setDraft((now) => ({ ...now, ...part }))}
        at={(name) => ({ id: name, error: form.errorAt(name) })}
      />
      <FreeText
        id="reason"
        kind="reason"
        label={plan.field.reason}
        hint={plan.field.reasonHint}
        value={reason}
        onValueChange={setReason}
        error={form.errorAt('reason')}
      />
      <FormActions aside={shell.noPersonalData}>
        <Button type="submit" look="primary" busy={form.busy}>
          {plan.submit.amend}
        </Button>
      </FormActions>
    </SubmitForm>
  );
}

function draftOf(action: AmendForm_ActionFragment): AmendDraft {
  return {
    title: action.title,
    intendedResult: action.intendedResult ?? '',
    problemCodes: action.problems.map(({ code }) => code),
    partnerIds: action.partners.map(({ id }) => id),
  };
}
