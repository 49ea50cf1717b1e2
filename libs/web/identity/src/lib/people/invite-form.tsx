import type { Role } from '@opvolging/domain';
import {
  graphql,
  SubmitForm,
  useMessages,
  useScreenQuery,
  type InvitePersonInput,
  type Submit,
} from '@opvolging/web-data-access';
import { Button, FormActions, SelectField, TextField } from '@opvolging/web-ui';
import { useState } from 'react';
import { RolesField } from './roles-field';

const InviteForm_Query = graphql(`
  query InviteForm_Query {
    organisations(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

interface InviteFormProps {
  readonly form: Submit<{ input: InvitePersonInput }>;
}

export function InviteForm({ form }: InviteFormProps) {
  const { identity } = useMessages();
  const { data } = useScreenQuery(InviteForm_Query);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [organisationId, setOrganisation] = useState('');
  const [roles, setRoles] = useState<readonly Role[]>([]);
  const texts = identity.invite;
  return (
    <SubmitForm
      form={form}
      variables={({ key }) => ({
        input: { name, email, organisationId, roles: [...roles], idempotencyKey: key },
      })}
    >
      <TextField
        id="name"
        label={identity.person.name}
        hint={identity.person.nameHint}
        autoComplete="off"
        value={name}
        onValueChange={setName}
        error={form.errorAt('name')}
      />
      <TextField
        id="email"
        label={texts.email}
        type="email"
        autoComplete="off"
        value={email}
        onValueChange={setEmail}
        error={form.errorAt('email')}
      />
      <SelectField
        id="organisationId"
        label={identity.person.organisation}
        emptyLabel={texts.choose}
        options={(data?.organisations.nodes ?? []).map(({ id, name: label }) => ({
          value: id,
          label,
        }))}
        value={organisationId}
        onValueChange={setOrganisation}
        error={form.errorAt('organisationId')}
      />
      <RolesField
        id="roles"
        values={roles}
        onValuesChange={setRoles}
        error={form.errorAt('roles')}
      />
      <FormActions>
        <Button type="submit" look="primary" busy={form.busy}>
          {texts.confirm}
        </Button>
      </FormActions>
    </SubmitForm>
  );
}
