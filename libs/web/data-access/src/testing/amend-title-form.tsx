import { Button, TextField } from '@opvolging/web-ui';
import { useState } from 'react';
import { graphql } from '../lib/generated/gql';
import { SubmitForm } from '../lib/submit/submit-form';
import { useSubmit } from '../lib/submit/use-submit';

const AmendTitleForm_Mutation = graphql(`
  mutation AmendTitleForm_Mutation($input: AmendActionInput!) {
    amendAction(input: $input) {
      action {
        id
        version
        title
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

interface AmendTitleFormProps {
  readonly edits?: readonly string[];
}

/** The smallest form that changes something: what `useSubmit` promises is tested on it. */
export function AmendTitleForm({ edits }: AmendTitleFormProps) {
  const [title, setTitle] = useState('Oude titel');
  const form = useSubmit(AmendTitleForm_Mutation, {
    payload: (data) => data.amendAction,
    version: 7,
    edits,
  });
  return (
    <SubmitForm
      form={form}
      conflictRows={[{ label: 'Titel', mine: title, theirs: 'Titel van een ander' }]}
      variables={({ key, version, acknowledged }) => ({
        input: {
          actionId: 'a',
          expectedVersion: version,
          idempotencyKey: key,
          acknowledgedFindings: acknowledged,
          title,
        },
      })}
    >
      <TextField
        id={form.fieldId('title')}
        label="Titel"
        value={title}
        onValueChange={setTitle}
        error={form.errorAt('title')}
      />
      <Button type="submit">Opslaan</Button>
      {form.done && <p>Opgeslagen</p>}
    </SubmitForm>
  );
}
