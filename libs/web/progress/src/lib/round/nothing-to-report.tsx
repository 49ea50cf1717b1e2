import { mondayOf, nextWeek, type IsoWeek } from '@opvolging/domain';
import { useMessages } from '@opvolging/web-data-access';
import { EmptyState, Link } from '@opvolging/web-ui';

interface NothingToReportProps {
  readonly round: IsoWeek;
  /** There are actions, and all of them were reported on. */
  readonly reported: boolean;
}

export function NothingToReport({ round, reported }: NothingToReportProps) {
  const { progress, today, shell, format } = useMessages();
  const date = format.weekday(mondayOf(nextWeek(round)));
  return (
    <EmptyState
      next={reported ? today.nextRound({ date }) : today.noActionsHelp}
      actions={<Link href="/">{shell.notFound.back}</Link>}
    >
      {reported ? progress.allReported({ week: format.week(round) }) : progress.noActions}
    </EmptyState>
  );
}
