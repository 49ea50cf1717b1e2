import {
  graphql,
  SubmitDialog,
  useField,
  useMessages,
  useScreenQuery,
  useSubmit,
} from '@opvolging/web-data-access';
import { announce, Paragraph, TextArea } from '@opvolging/web-ui';
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
  const reason = useField(form, 'reason', '');
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
          reason: reason.value.trim() === '' ? null : reason.value,
        },
      })}
      confirm={texts.confirm}
      onClose={onClose}
    >
      <TextArea label={texts.reason} note={`(${shell.optional})`} rows={2} {...reason} />
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
