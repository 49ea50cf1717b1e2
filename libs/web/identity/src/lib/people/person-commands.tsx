import { useMessages, useViewer } from '@opvolging/web-data-access';
import { Button, Cluster } from '@opvolging/web-ui';
import { useState } from 'react';
import { CloseAccountDialog } from './close-account-dialog';
import type { PersonRow } from './people-table';
import { RenewInvitation } from './renew-invitation';
import { RolesDialog } from './roles-dialog';

interface PersonCommandsProps {
  readonly person: PersonRow;
}

/** What the office may do with this account; nobody changes their own. */
export function PersonCommands({ person }: PersonCommandsProps) {
  const { identity } = useMessages();
  const viewer = useViewer();
  const [open, setOpen] = useState<'roles' | 'close' | null>(null);
  const shut = () => setOpen(null);
  if (person.id === viewer.person.id || person.accountState === 'CLOSED') return null;
  return (
    <Cluster gap="s">
      <Button
        size="small"
        onClick={() => setOpen('roles')}
        aria-label={`${identity.roles.command}: ${person.name}`}
      >
        {identity.roles.command}
      </Button>
      {person.accountState === 'INVITED' && <RenewInvitation person={person} />}
      <Button
        size="small"
        onClick={() => setOpen('close')}
        aria-label={`${identity.close.command}: ${person.name}`}
      >
        {identity.close.command}
      </Button>
      {open === 'roles' && <RolesDialog person={person} onClose={shut} />}
      {open === 'close' && <CloseAccountDialog person={person} onClose={shut} />}
    </Cluster>
  );
}
