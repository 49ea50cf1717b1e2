import {
  graphql,
  SubmitForm,
  useFirstMessages,
  useSubmit,
  type Viewer_QueryQuery,
} from '@opvolging/web-data-access';
import { Button, FormActions, TextField } from '@opvolging/web-ui';
import { useState } from 'react';
import { DemoAccounts } from './demo-accounts';

export const SignInForm_Mutation = graphql(`
  mutation SignInForm_Mutation($input: SignInInput!) {
    signIn(input: $input) {
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

interface SignInFormProps {
  readonly demoAccounts?: Viewer_QueryQuery['demoAccounts'];
  readonly onSignedIn?: (personId: string) => void;
}

/** Address and password; pasting works and a password manager finds its fields. */
export function SignInForm({ demoAccounts = [], onSignedIn }: SignInFormProps) {
  const { signIn } = useFirstMessages();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const form = useSubmit(SignInForm_Mutation, {
    name: 'sign-in',
    payload: (data) => data.signIn,
    onDone: ({ viewer }) => viewer && onSignedIn?.(viewer.person.id),
  });
  const fillIn = (account: { email: string; password: string }) => {
    setEmail(account.email);
    setPassword(account.password);
  };
  return (
    <SubmitForm form={form} variables={() => ({ input: { email, password } })}>
      <TextField
        id={form.fieldId('email')}
        label={signIn.email}
        type="email"
        autoComplete="username"
        value={email}
        onValueChange={setEmail}
        error={form.errorAt('email')}
      />
      <TextField
        id={form.fieldId('password')}
        label={signIn.password}
        type="password"
        autoComplete="current-password"
        value={password}
        onValueChange={setPassword}
        error={form.errorAt('password')}
      />
      <FormActions>
        <Button type="submit" look="primary" busy={form.busy} busyText={signIn.busy}>
          {signIn.submit}
        </Button>
      </FormActions>
      <DemoAccounts accounts={demoAccounts} onChoose={fillIn} />
    </SubmitForm>
  );
}
