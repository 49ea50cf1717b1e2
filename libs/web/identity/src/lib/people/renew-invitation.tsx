import { graphql, SubmitMessages, useMessages, useSubmit } from '@opvolging/web-data-access';
import { Button, Dialog } from '@opvolging/web-ui';
import { useState } from 'react';
import { InvitationLink } from './invitation-link';
import type { PersonRow } from './people-table';

const RenewInvitation_Mutation = graphql(`
  mutation RenewInvitation_Mutation($input: RenewInvitationInput!) {
    renewInvitation(input: $input) {
      link
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

interface RenewInvitationProps {
  readonly person: PersonRow;
}

export function RenewInvitation({ person }: RenewInvitationProps) {
  const { identity } = useMessages();
  const [link, setLink] = useState<string | null>(null);
  const form = useSubmit(RenewInvitation_Mutation, {
    payload: (data) => data.renewInvitation,
    version: person.version,
    edits: [],
    onDone: (payload) => setLink(payload.link),
  });
  const renew = () =>
    void form.submit(({ key, version }) => ({
      input: { personId: person.id, expectedVersion: version, idempotencyKey: key },
    }));
  return (
    <>
      <Button
        size="small"
        busy={form.busy}
        onClick={renew}
        aria-label={`${identity.invite.again}: ${person.name}`}
      >
        {identity.invite.again}
      </Button>
      <SubmitMessages form={form} />
      <Dialog open={link !== null} title={person.name} onClose={() => setLink(null)}>
        <InvitationLink heading={identity.invite.againDone} link={link ?? ''} />
      </Dialog>
    </>
  );
}
