import type { HelpRequestState } from '@opvolging/domain';
import { FreeText, graphql, SubmitForm, useMessages, useSubmit } from '@opvolging/web-data-access';
import { Button, ChoiceCards, DateField, FormActions } from '@opvolging/web-ui';
import { useState } from 'react';
import { typedDay } from '../fields/typed-day';
import { answerOptions, answerTold, reasonAsked } from './answer-options';

const AnswerForm_Mutation = graphql(`
  mutation AnswerForm_Mutation($input: AnswerHelpRequestInput!) {
    answerHelpRequest(input: $input) {
      helpRequest {
        id
        state
        promisedFor
        overdue
        reason
        version
        viewerMayAnswer
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

interface AnswerFormProps {
  readonly id: string;
  readonly promised: boolean;
  readonly may: readonly HelpRequestState[];
  readonly today: string;
  readonly onDone: (told: string) => void;
}

/** Promise with a date, met, cannot with a reason, or withdraw: what the server says this viewer may. */
export function AnswerForm({ id, promised, may, today, onDone }: AnswerFormProps) {
  const messages = useMessages();
  const { requests, shell } = messages;
  const [state, setState] = useState<HelpRequestState | null>(null);
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const promisedFor = state === 'PROMISED' && typed.trim() !== '' ? typedDay(typed, today) : null;
  const form = useSubmit(AnswerForm_Mutation, {
    payload: (data) => data.answerHelpRequest,
    onDone: ({ helpRequest }) => onDone(answerTold(messages, helpRequest)),
  });
  const check = () => {
    if (state !== null) return true;
    form.show([{ fieldId: form.fieldId('state'), message: requests.answer.missing }]);
    return false;
  };
  const asksReason = reasonAsked(messages, state, promised);
  return (
    <SubmitForm
      form={form}
      check={check}
      variables={({ key }) => ({
        input: {
          helpRequestId: id,
          idempotencyKey: key,
          state: state ?? 'OPEN',
          promisedFor,
          reason: reason.trim() === '' ? null : reason,
        },
      })}
    >
      <ChoiceCards
        id={form.fieldId('state')}
        legend={requests.answer.question}
        options={answerOptions(messages, may, promised)}
        value={state}
        onValueChange={setState}
        error={form.errorAt('state')}
      />
      {state === 'PROMISED' && (
        <DateField
          id={form.fieldId('promisedFor')}
          label={requests.answer.promiseDate}
          hint={shell.dateHint}
          value={typed}
          onValueChange={setTyped}
          error={form.errorAt('promisedFor')}
        />
      )}
      {asksReason !== null && (
        <FreeText
          rows={2}
          id={form.fieldId('reason')}
          kind="reason"
          label={asksReason}
          value={reason}
          onValueChange={setReason}
          error={form.errorAt('reason')}
        />
      )}
      <FormActions aside={shell.noPersonalData}>
        <Button type="submit" look="primary" busy={form.busy}>
          {requests.answer.send}
        </Button>
      </FormActions>
    </SubmitForm>
  );
}
