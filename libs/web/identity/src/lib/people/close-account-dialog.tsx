import {
  graphql,
  SubmitDialog,
  useMessages,
  useScreenQuery,
  useSubmit,
} from '@opvolging/web-data-access';
import { announce, Paragraph, TextArea } from '@opvolging/web-ui';
import { useState } from 'react';
import type { PersonRow } from './people-table';

const CloseAccountDialog_Mutation = graphql(`
  mutation CloseAccountDialog_Mutation($input: CloseAccountInput!) {
    closeAccount(input: $input) {
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

const CloseAccountDialog_Query = graphql(`
  query CloseAccountDialog_Query($personId: ID!) {
    owned: actions(
      first: 1
      filter: { ownerId: $personId, phase: [PROPOSED, NOT_STARTED, IN_PROGRESS, PAUSED] }
    ) {
      totalCount
    }
    watched: actions(
      first: 1
      filter: { monitorId: $personId, phase: [PROPOSED, NOT_STARTED, IN_PROGRESS, PAUSED] }
    ) {
      totalCount
    }
  }
`);

interface CloseAccountDialogProps {
  readonly person: PersonRow;
  readonly onClose: () => void;
}

/** Says what follows before it happens: access ends at once, and what this person did needs somebody else. */
export function CloseAccountDialog({ person, onClose }: CloseAccountDialogProps) {
  const { identity, shell } = useMessages();
  const texts = identity.close;
  const [reason, setReason] = useState('');
  const form = useSubmit(CloseAccountDialog_Mutation, {
    name: 'person',
    payload: (data) => data.closeAccount,
    version: person.version,
    edits: ['accountState'],
    onDone: () => {
      announce(texts.done({ name: person.name }));
      onClose();
    },
  });
  return (
    <SubmitDialog
      title={texts.title({ name: person.name })}
      lead={texts.lead}
      about={<WhatFollows personId={person.id} />}
      form={form}
      variables={({ key, version }) => ({
        input: {
          personId: person.id,
          expectedVersion: version,
          idempotencyKey: key,
          reason: reason.trim() === '' ? null : reason,
        },
      })}
      confirm={texts.confirm}
      onClose={onClose}
    >
      <TextArea
        id={form.fieldId('reason')}
        label={texts.reason}
        note={`(${shell.optional})`}
        rows={2}
        value={reason}
        onValueChange={setReason}
        error={form.errorAt('reason')}
      />
    </SubmitDialog>
  );
}

function WhatFollows({ personId }: { personId: string }) {
  const { identity } = useMessages();
  const { data } = useScreenQuery(CloseAccountDialog_Query, { variables: { personId } });
  const owned = data?.owned.totalCount ?? 0;
  const watched = data?.watched.totalCount ?? 0;
  return (
    <>
      {owned > 0 && <Paragraph>{identity.close.owns({ n: owned })}</Paragraph>}
      {watched > 0 && <Paragraph>{identity.close.watches({ n: watched })}</Paragraph>}
    </>
  );
}
