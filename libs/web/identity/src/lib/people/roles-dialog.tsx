import { ROLES } from '@opvolging/domain';
import { graphql, SubmitDialog, useMessages, useSubmit } from '@opvolging/web-data-access';
import { announce, CheckboxGroup } from '@opvolging/web-ui';
import { useState } from 'react';
import type { PersonRow } from './people-table';

const RolesDialog_Mutation = graphql(`
  mutation RolesDialog_Mutation($input: ChangeRolesInput!) {
    changeRoles(input: $input) {
      person {
        id
        ...PeopleTable_person
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

interface RolesDialogProps {
  readonly person: PersonRow;
  readonly onClose: () => void;
}

export function RolesDialog({ person, onClose }: RolesDialogProps) {
  const { identity, shell, terms } = useMessages();
  const [roles, setRoles] = useState(person.roles);
  const form = useSubmit(RolesDialog_Mutation, {
    name: 'person',
    payload: (data) => data.changeRoles,
    version: person.version,
    edits: ['roles'],
    onDone: () => {
      announce(identity.roles.saved);
      onClose();
    },
  });
  return (
    <SubmitDialog
      title={identity.roles.title({ name: person.name })}
      form={form}
      variables={({ key, version }) => ({
        input: { personId: person.id, expectedVersion: version, idempotencyKey: key, roles },
      })}
      confirm={shell.save}
      onClose={onClose}
    >
      <CheckboxGroup
        id={form.fieldId('roles')}
        legend={identity.invite.roles}
        options={ROLES.map((role) => ({
          value: role,
          label: terms.role[role],
          description: terms.roleDefinition[role],
        }))}
        values={roles}
        onValuesChange={setRoles}
        error={form.errorAt('roles')}
      />
    </SubmitDialog>
  );
}
