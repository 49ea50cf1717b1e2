import { useMessages } from '@opvolging/web-data-access';
import { Link, Loading } from '@opvolging/web-ui';
import { useFoundDraft } from '../draft/use-found-draft';
import { NothingToReport } from './nothing-to-report';
import { RoundForm } from './round-form';
import type { RoundState } from './round-state';
import { foldedWhereMany, type RoundSubject } from './round-subject';

interface WaitingReportsProps {
  readonly state: RoundState;
  readonly subjects: readonly RoundSubject[];
  readonly today: string;
  readonly onStale: () => void;
}

/** The form for what was not reported yet, once it is known what was filled in before. */
export function WaitingReports({ state, subjects, today, onStale }: WaitingReportsProps) {
  const { progress } = useMessages();
  const { round } = state;
  const { ready, found } = useFoundDraft(round);
  const waiting = foldedWhereMany(subjects.filter(({ reported }) => !reported));
  if (state.is === 'NOT_OPEN') {
    return (
      <p>
        <Link href="/voortgang">{progress.toCurrentRound}</Link>
      </p>
    );
  }
  if (waiting.length === 0) {
    return <NothingToReport round={round} reported={subjects.length > 0} />;
  }
  if (!ready) return <Loading rows={6} />;
  const form = { round, subjects: waiting, today, found, onStale };
  return <RoundForm {...form} />;
}
