import { graphql, SubmitForm, useMessages, useSubmit } from '@opvolging/web-data-access';
import { Button, FormActions, Lead, Meta, TextField } from '@opvolging/web-ui';
import { useState } from 'react';
import { usePasswordCheck } from '../preferences/use-password-check';

const InvitationForm_Mutation = graphql(`
  mutation InvitationForm_Mutation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
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

interface InvitationFormProps {
  readonly token: string;
  readonly invitation: {
    readonly name: string;
    readonly email: string;
    readonly expiresAt: string;
  };
}

export function InvitationForm({ token, invitation }: InvitationFormProps) {
  const { format, identity } = useMessages();
  const texts = identity.accept;
  const [password, setPassword] = useState('');
  const form = useSubmit(InvitationForm_Mutation, {
    payload: (data) => data.acceptInvitation,
    // A whole new page: everything around it now belongs to somebody who is signed in.
    onDone: () => window.location.replace('/'),
  });
  const findings = usePasswordCheck('password', password, invitation.email);
  const check = () => {
    form.show(findings);
    return findings.length === 0;
  };
  return (
    <SubmitForm form={form} check={check} variables={() => ({ input: { token, password } })}>
      <Lead>{texts.lead({ name: invitation.name })}</Lead>
      <Meta>{identity.invite.validUntil({ moment: format.moment(invitation.expiresAt) })}</Meta>
      <TextField
        label={identity.person.email}
        type="email"
        autoComplete="username"
        readOnly
        value={invitation.email}
      />
      <TextField
        id="password"
        label={texts.password}
        hint={texts.passwordHint}
        type="password"
        autoComplete="new-password"
        value={password}
        onValueChange={setPassword}
        error={form.errorAt('password')}
      />
      <FormActions>
        <Button type="submit" look="primary" busy={form.busy}>
          {texts.confirm}
        </Button>
      </FormActions>
    </SubmitForm>
  );
}
