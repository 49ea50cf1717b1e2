import type { Catalogue } from '@opvolging/messages';
import { graphql, SubmitDialog, useMessages, useSubmit } from '@opvolging/web-data-access';
import { DateField, SelectField, TextField } from '@opvolging/web-ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useOrganisations } from '../../action/choices/use-organisations';
import { useTypedDays } from '../../action/fields/use-today';
import { toldWithUndo } from '../notice/told';
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
  const messages = useMessages();
  const { problem: all, shell } = messages;
  const texts = all.elsewhere;
  const navigate = useNavigate();
  const organisations = useOrganisations();
  const dayOf = useTypedDays();
  const [link, setLink] = useState('');
  const [organisationId, setOrganisation] = useState('');
  const [reviewOn, setReviewOn] = useState('');
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
  const isComplete = () => {
    const missing = missingFrom(messages, { link, organisationId, reviewOn });
    if (missing.length > 0) form.show(missing);
    return missing.length === 0;
  };
  return (
    <SubmitDialog
      title={texts.title(problem)}
      form={form}
      check={isComplete}
      variables={({ key, version }) => ({
        input: {
          problemId: problem.id,
          expectedVersion: version,
          idempotencyKey: key,
          link,
          organisationId,
          reviewOn: dayOf(reviewOn),
        },
      })}
      confirm={texts.confirm}
      onClose={onClose}
    >
      <TextField
        id="link"
        label={texts.link}
        hint={texts.linkHint}
        inputMode="url"
        autoComplete="off"
        width="wide"
        value={link}
        onValueChange={setLink}
        error={form.errorAt('link')}
      />
      <SelectField
        id="organisationId"
        label={texts.organisation}
        emptyLabel={texts.chooseOrganisation}
        options={organisations}
        value={organisationId}
        onValueChange={setOrganisation}
        error={form.errorAt('organisationId')}
      />
      <DateField
        id="reviewOn"
        label={texts.reviewOn}
        hint={shell.dateHint}
        value={reviewOn}
        onValueChange={setReviewOn}
        error={form.errorAt('reviewOn')}
      />
    </SubmitDialog>
  );
}

interface Filled {
  readonly link: string;
  readonly organisationId: string;
  readonly reviewOn: string;
}

/** All that is missing at once, in the words of the rules; the rest is for the server to judge. */
function missingFrom({ rules }: Catalogue, { link, organisationId, reviewOn }: Filled) {
  return [
    { fieldId: 'link', value: link, message: rules.ELSEWHERE_WITHOUT_LINK },
    {
      fieldId: 'organisationId',
      value: organisationId,
      message: rules.ELSEWHERE_WITHOUT_ORGANISATION,
    },
    { fieldId: 'reviewOn', value: reviewOn, message: rules.ELSEWHERE_WITHOUT_REVIEW },
  ].filter(({ value }) => value.trim() === '');
}
