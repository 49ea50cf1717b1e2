import { Button, TextField } from '@opvolging/web-ui';
import { graphql } from '../lib/generated/gql';
import { SubmitForm } from '../lib/submit/submit-form';
import { useField } from '../lib/submit/use-field';
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

/** The smallest form that changes something: what `useSubmit` and `useField` promise is tested on it. */
export function AmendTitleForm({ edits }: AmendTitleFormProps) {
  const form = useSubmit(AmendTitleForm_Mutation, {
    payload: (data) => data.amendAction,
    version: 7,
    edits,
  });
  const title = useField(form, 'title', 'Oude titel');
  return (
    <SubmitForm
      form={form}
      conflictRows={[{ label: 'Titel', mine: title.value, theirs: 'Titel van een ander' }]}
      variables={({ key, version, acknowledged }) => ({
        input: {
          actionId: 'a',
          expectedVersion: version,
          idempotencyKey: key,
          acknowledgedFindings: acknowledged,
          title: title.value,
        },
      })}
    >
      <TextField label="Titel" {...title} />
      <Button type="submit">Opslaan</Button>
      {form.done && <p>Opgeslagen</p>}
    </SubmitForm>
  );
}
