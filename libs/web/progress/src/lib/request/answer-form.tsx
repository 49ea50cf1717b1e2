import type { HelpRequestState } from '@opvolging/domain';
import {
  FreeText,
  graphql,
  SubmitForm,
  useField,
  useMessages,
  useSubmit,
} from '@opvolging/web-data-access';
import { Button, ChoiceCards, DateField, FormActions } from '@opvolging/web-ui';
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
  const form = useSubmit(AnswerForm_Mutation, {
    payload: (data) => data.answerHelpRequest,
    onDone: ({ helpRequest }) => onDone(answerTold(messages, helpRequest)),
  });
  const state = useField<HelpRequestState | null>(form, 'state', null);
  const promisedFor = useField(form, 'promisedFor', '');
  const reason = useField(form, 'reason', '');
  const promises = state.value === 'PROMISED';
  const check = () => {
    if (state.value !== null) return true;
    form.show([{ fieldId: state.id, message: requests.answer.missing }]);
    return false;
  };
  const asksReason = reasonAsked(messages, state.value, promised);
  return (
    <SubmitForm
      form={form}
      check={check}
      variables={({ key }) => ({
        input: {
          helpRequestId: id,
          idempotencyKey: key,
          state: state.value ?? 'OPEN',
          promisedFor:
            promises && promisedFor.value.trim() !== '' ? typedDay(promisedFor.value, today) : null,
          reason: reason.value.trim() === '' ? null : reason.value,
        },
      })}
    >
      <ChoiceCards
        legend={requests.answer.question}
        options={answerOptions(messages, may, promised)}
        {...state}
      />
      {promises && (
        <DateField label={requests.answer.promiseDate} hint={shell.dateHint} {...promisedFor} />
      )}
      {asksReason !== null && <FreeText rows={2} kind="reason" label={asksReason} {...reason} />}
      <FormActions aside={shell.noPersonalData}>
        <Button type="submit" look="primary" busy={form.busy}>
          {requests.answer.send}
        </Button>
      </FormActions>
    </SubmitForm>
  );
}
