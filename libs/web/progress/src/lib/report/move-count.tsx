import { daysBetween, MOVES_WITHOUT_DISCUSSION, parseDay } from '@opvolging/domain';
import { useMessages } from '@opvolging/web-data-access';
import { Meta } from '@opvolging/web-ui';
import { typedDay } from '../fields/typed-day';
import type { ReportMilestone } from './report-subject';

interface MoveCountProps {
  readonly milestone: ReportMilestone;
  readonly to: string;
  readonly today: string;
}

/** Says beforehand which time this is; only a later date counts. */
export function MoveCount({ milestone: moved, to, today }: MoveCountProps) {
  const { milestone, format } = useMessages();
  const [from, day] = [parseDay(moved.currentDate), parseDay(typedDay(to, today))];
  if (from === null || day === null || daysBetween(from, day) <= 0) return null;
  const texts = milestone.changeDate;
  const waits = moved.movedCount >= MOVES_WITHOUT_DISCUSSION;
  return (
    <Meta>
      {texts.nthTime({ nth: format.ordinal(moved.movedCount + 1) })}
      {waits && ` ${texts.willBeMarked}`}
    </Meta>
  );
}
