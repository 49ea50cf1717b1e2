import { mondayOf, nextWeek, parseIsoWeek } from '@opvolging/domain';
import { graphql, readFragment, useMessages, type FragmentType } from '@opvolging/web-data-access';
import { Lead, Stack } from '@opvolging/web-ui';
import { SentEffects } from './sent-effects';
import { SentReports } from './sent-reports';
import { sentSummary } from './sent-summary';
import { UndoSubmission } from './undo-submission';
import { UndoneNotice } from './undone-notice';

const SentSubmission_submission = graphql(`
  fragment SentSubmission_submission on Submission {
    id
    round
    undoneAt
    checkIns {
      id
      course
      unchanged
      late
    }
    ...SentEffects_submission
    ...SentReports_submission
    ...UndoSubmission_submission
  }
`);

interface SentSubmissionProps {
  readonly submission: FragmentType<typeof SentSubmission_submission>;
  readonly onUndone: () => void;
}

export function SentSubmission(props: SentSubmissionProps) {
  const messages = useMessages();
  const { progress, format } = messages;
  const submission = readFragment(SentSubmission_submission, props.submission);
  const round = parseIsoWeek(submission.round);
  if (submission.undoneAt !== null) {
    return <UndoneNotice round={submission.round} />;
  }
  return (
    <Stack gap="m">
      <Lead>{sentSummary(messages, submission.checkIns)}</Lead>
      {submission.checkIns.some(({ late }) => late) && <p>{progress.sent.late}</p>}
      <SentEffects submission={submission} />
      <UndoSubmission submission={submission} onUndone={props.onUndone} />
      <SentReports submission={submission} />
      {round !== null && (
        <p>{progress.sent.nextRound({ date: format.weekday(mondayOf(nextWeek(round))) })}</p>
      )}
    </Stack>
  );
}
