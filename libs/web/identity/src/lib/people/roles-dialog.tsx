import { graphql, SubmitDialog, useMessages, useSubmit } from '@opvolging/web-data-access';
import { announce } from '@opvolging/web-ui';
import { useState } from 'react';
import type { PersonRow } from './people-table';
import { RolesField } from './roles-field';

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
  const { identity, shell } = useMessages();
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
      <RolesField
        id={form.fieldId('roles')}
        values={roles}
        onValuesChange={setRoles}
        error={form.errorAt('roles')}
      />
    </SubmitDialog>
  );
}
