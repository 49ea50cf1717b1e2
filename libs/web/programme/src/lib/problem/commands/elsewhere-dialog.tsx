import {
  graphql,
  SubmitDialog,
  useField,
  useMessages,
  useSubmit,
} from '@opvolging/web-data-access';
import { DateField, SelectField, TextField } from '@opvolging/web-ui';
import { useNavigate } from 'react-router';
import { useOrganisations } from '../../action/choices/use-organisations';
import { useTypedDays } from '../../action/fields/use-today';
import { toldWithUndo } from '../notice/told';
import { aboutProblem } from './about-problem';
import type { CommandDialogProps } from './command-dialog';

const ElsewhereDialog_Mutation = graphql(`
  mutation ElsewhereDialog_Mutation($input: MarkHandledElsewhereInput!) {
    markHandledElsewhere(input: $input) {
      problem {
        ...CommandedProblem_problem
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

/** Who works on it outside the programme, where that can be read, and when the programme looks again. */
export function ElsewhereDialog({ problem, onClose, onChanged }: CommandDialogProps) {
  const { problem: all, rules, shell } = useMessages();
  const texts = all.elsewhere;
  const navigate = useNavigate();
  const organisations = useOrganisations();
  const dayOf = useTypedDays();
  const form = useSubmit(ElsewhereDialog_Mutation, {
    payload: (data) => data.markHandledElsewhere,
    version: problem.version,
    edits: ['stand'],
    onDone: () => {
      onClose();
      onChanged();
      const state = toldWithUndo(texts.done(problem), 'TAKE_BACK');
      void navigate('.', { replace: true, state });
    },
  });
  const link = useField(form, 'link', '');
  const organisationId = useField(form, 'organisationId', '');
  const reviewOn = useField(form, 'reviewOn', '');
  const isComplete = () => {
    // All that is missing at once, in the words of the rules; the rest is for the server to judge.
    const missing = [
      { field: link, message: rules.ELSEWHERE_WITHOUT_LINK },
      { field: organisationId, message: rules.ELSEWHERE_WITHOUT_ORGANISATION },
      { field: reviewOn, message: rules.ELSEWHERE_WITHOUT_REVIEW },
    ].filter(({ field }) => field.value.trim() === '');
    if (missing.length > 0) {
      form.show(missing.map(({ field, message }) => ({ fieldId: field.id, message })));
    }
    return missing.length === 0;
  };
  return (
    <SubmitDialog
      title={texts.title(problem)}
      form={form}
      check={isComplete}
      variables={(attempt) => ({
        input: {
          ...aboutProblem(problem, attempt),
          link: link.value,
          organisationId: organisationId.value,
          reviewOn: dayOf(reviewOn.value),
        },
      })}
      confirm={texts.confirm}
      onClose={onClose}
    >
      <TextField
        label={texts.link}
        hint={texts.linkHint}
        inputMode="url"
        autoComplete="off"
        width="wide"
        {...link}
      />
      <SelectField
        label={texts.organisation}
        emptyLabel={texts.chooseOrganisation}
        options={organisations}
        {...organisationId}
      />
      <DateField label={texts.reviewOn} hint={shell.dateHint} {...reviewOn} />
    </SubmitDialog>
  );
}
