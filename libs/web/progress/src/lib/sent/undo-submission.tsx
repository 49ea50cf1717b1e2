import {
  graphql,
  readFragment,
  SubmitMessages,
  useMessages,
  useSubmit,
  useViewer,
  type FragmentType,
} from '@opvolging/web-data-access';
import { announce, UndoNotice } from '@opvolging/web-ui';
import { useState } from 'react';
import { draftPlace } from '../draft/device-draft';
import { bringBackSent } from '../draft/sent-answers';
import { secondsLeft } from './seconds-left';

const UndoSubmission_submission = graphql(`
  fragment UndoSubmission_submission on Submission {
    id
    round
    sentAt
    undoUntil
  }
`);

const UndoSubmission_Mutation = graphql(`
  mutation UndoSubmission_Mutation($input: UndoSubmissionInput!) {
    undoSubmission(input: $input) {
      checkIns {
        id
        state
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

interface UndoSubmissionProps {
  readonly submission: FragmentType<typeof UndoSubmission_submission>;
  readonly onUndone: () => void;
}

/** Stands in the page for ten minutes and takes back everything that was sent at once. */
export function UndoSubmission({ onUndone, ...props }: UndoSubmissionProps) {
  const { shell, progress } = useMessages();
  const { person } = useViewer();
  const submission = readFragment(UndoSubmission_submission, props.submission);
  const { id, round } = submission;
  const [seconds] = useState(() => secondsLeft(submission));
  const form = useSubmit(UndoSubmission_Mutation, {
    payload: (data) => data.undoSubmission,
    onDone: () => {
      bringBackSent(id, draftPlace(person.id, round));
      announce(progress.sent.undone);
      onUndone();
    },
  });
  const undo = () =>
    void form.submit(({ key }) => ({ input: { submissionId: id, idempotencyKey: key } }));
  return (
    <>
      <SubmitMessages form={form} />
      <UndoNotice
        undoText={shell.undo}
        seconds={seconds}
        leftText={(minutes) => progress.sent.minutesLeft({ minutes })}
        onUndo={undo}
        busy={form.busy}
      />
    </>
  );
}
