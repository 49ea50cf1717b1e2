import { FreeText, graphql, SubmitForm, useField, useMessages } from '@opvolging/web-data-access';
import {
  Button,
  DateField,
  FormActions,
  Paragraph,
  RadioGroup,
  TextField,
} from '@opvolging/web-ui';
import { useState } from 'react';
import { aboutAction } from '../commands/about-action';
import { useCommand } from '../commands/use-command';
import { filledOrNull } from '../fields/blank';
import { useTypedDays } from '../fields/use-today';
import { useActionScreen } from '../page/action-screen';
import { askedName, askedRoles } from './asked-roles';

const RecordAgreementForm_Mutation = graphql(`
  mutation RecordAgreementForm_Mutation($input: RecordAgreementInput!) {
    recordAgreement(input: $input) {
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

type Answer = 'AGREE' | 'DECLINE';

/** The office writes down what somebody answered by letter or e-mail; it stays marked as such. */
export function RecordAgreementForm() {
  const { action: texts, agreement, shell, terms } = useMessages();
  const { action } = useActionScreen();
  const readDay = useTypedDays();
  const asked = askedRoles(action);
  const [as, setAs] = useState(asked[0] ?? 'OWNER');
  const [answer, setAnswer] = useState<Answer>('AGREE');
  const { record } = agreement;
  const form = useCommand(RecordAgreementForm_Mutation, {
    payload: (data) => data.recordAgreement,
    edits: ['agreement', 'assignments', 'handover', 'phase', 'planRevision'],
    told: answer === 'AGREE' ? record.done : record.declineDone,
  });
  const letterDate = useField(form, 'letterDate', '');
  const letterUrl = useField(form, 'letterUrl', '');
  const reason = useField(form, 'reason', '');
  return (
    <SubmitForm
      form={form}
      variables={(attempt) => ({
        input: {
          ...aboutAction(action, attempt),
          as,
          agree: answer === 'AGREE',
          letterDate: readDay(letterDate.value),
          letterUrl: filledOrNull(letterUrl.value),
          reason: filledOrNull(reason.value),
        },
      })}
    >
      <Paragraph>{record.lead}</Paragraph>
      <RadioGroup
        id="as"
        legend={record.who}
        options={asked.map((role) => ({
          value: role,
          label: `${askedName(action, role)} (${terms.assignmentInSentence[role]})`,
        }))}
        value={as}
        onValueChange={setAs}
        error={form.errorAt('as')}
      />
      <RadioGroup
        legend={record.answer}
        options={[
          { value: 'AGREE', label: agreement.answer.agree },
          { value: 'DECLINE', label: agreement.answer.decline },
        ]}
        value={answer}
        onValueChange={setAnswer}
      />
      {answer === 'DECLINE' && (
        <FreeText kind="reason" label={agreement.answer.reason} {...reason} />
      )}
      <DateField label={record.letterDate} hint={shell.dateHint} {...letterDate} />
      <TextField
        label={record.letterLink}
        hint={texts.links.urlHint}
        inputMode="url"
        autoComplete="off"
        {...letterUrl}
      />
      <FormActions aside={shell.noPersonalData}>
        <Button type="submit" look="primary" busy={form.busy}>
          {record.confirm}
        </Button>
      </FormActions>
    </SubmitForm>
  );
}
