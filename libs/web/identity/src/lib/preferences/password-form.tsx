import { graphql, SubmitForm, useMessages, useSubmit } from '@opvolging/web-data-access';
import { Alert, Button, FormActions, TextField } from '@opvolging/web-ui';
import { useState } from 'react';
import { usePasswordCheck } from './use-password-check';

const PasswordForm_Mutation = graphql(`
  mutation PasswordForm_Mutation($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      viewer {
        person {
          id
        }
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

export function PasswordForm() {
  const { identity } = useMessages();
  const texts = identity.password;
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const form = useSubmit(PasswordForm_Mutation, {
    payload: (data) => data.changePassword,
    onDone: () => {
      setCurrent('');
      setNew('');
    },
  });
  // The person's own address is not known here; the server checks the password against it too.
  const findings = usePasswordCheck('newPassword', newPassword, '');
  const check = () => {
    form.show(findings);
    return findings.length === 0;
  };
  return (
    <SubmitForm
      form={form}
      check={check}
      variables={() => ({ input: { currentPassword, newPassword } })}
    >
      {form.done && (
        <Alert kind="ok" role="status">
          <p>{texts.saved}</p>
        </Alert>
      )}
      <TextField
        id="currentPassword"
        label={texts.current}
        type="password"
        autoComplete="current-password"
        value={currentPassword}
        onValueChange={setCurrent}
        error={form.errorAt('currentPassword')}
      />
      <TextField
        id="newPassword"
        label={texts.next}
        hint={identity.accept.passwordHint}
        type="password"
        autoComplete="new-password"
        value={newPassword}
        onValueChange={setNew}
        error={form.errorAt('newPassword')}
      />
      <FormActions>
        <Button type="submit" busy={form.busy}>
          {texts.command}
        </Button>
      </FormActions>
    </SubmitForm>
  );
}
