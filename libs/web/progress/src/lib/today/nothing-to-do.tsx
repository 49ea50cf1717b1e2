import { mondayOf, nextWeek, parseIsoWeek } from '@opvolging/domain';
import { useFirstMessages } from '@opvolging/web-data-access';
import { EmptyState } from '@opvolging/web-ui';

/** Good news, and when there is something to do again. */
export function NothingToDo({ week }: { week: string | null }) {
  const { today, format } = useFirstMessages();
  const round = parseIsoWeek(week ?? '');
  const next =
    round === null
      ? undefined
      : today.nextRound({ date: format.weekday(mondayOf(nextWeek(round))) });
  return <EmptyState next={next}>{today.nothing}</EmptyState>;
}
