import { graphql, SubmitForm, useMessages, useSubmit } from '@opvolging/web-data-access';
import { announce, Button, FormActions, TextField } from '@opvolging/web-ui';
import { useState } from 'react';

const AddOrganisation_Mutation = graphql(`
  mutation AddOrganisation_Mutation($input: AddOrganisationInput!) {
    addOrganisation(input: $input) {
      organisation {
        id
        name
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

interface AddOrganisationProps {
  readonly onAdded: () => void;
}

export function AddOrganisation({ onAdded }: AddOrganisationProps) {
  const { identity } = useMessages();
  const texts = identity.organisation;
  const [name, setName] = useState('');
  const form = useSubmit(AddOrganisation_Mutation, {
    name: 'organisation',
    payload: (data) => data.addOrganisation,
    onDone: () => {
      announce(texts.added({ name }));
      setName('');
      onAdded();
    },
  });
  return (
    <SubmitForm
      form={form}
      label={texts.add}
      variables={({ key }) => ({ input: { name, idempotencyKey: key } })}
    >
      <TextField
        id={form.fieldId('name')}
        label={texts.name}
        value={name}
        onValueChange={setName}
        error={form.errorAt('name')}
      />
      <FormActions>
        <Button type="submit" busy={form.busy}>
          {texts.add}
        </Button>
      </FormActions>
    </SubmitForm>
  );
}
