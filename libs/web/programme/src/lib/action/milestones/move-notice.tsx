import { MOVES_WITHOUT_DISCUSSION, parseDay } from '@opvolging/domain';
import { useMessages } from '@opvolging/web-data-access';
import { Callout } from '@opvolging/web-ui';
import type { MilestoneOfAction } from './milestone-item-fragment';

interface MoveNoticeProps {
  readonly milestone: Pick<MilestoneOfAction, 'currentDate' | 'movedCount'>;
  readonly to: string;
}

/** Which time this is, before it is sent; from the third on the new date waits to be discussed. */
export function MoveNotice({ milestone, to }: MoveNoticeProps) {
  const { format, milestone: words } = useMessages();
  const { currentDate, movedCount } = milestone;
  // Only a later date counts as a move.
  if (movedCount === 0 || (parseDay(to) !== null && to < currentDate)) return null;
  const texts = words.changeDate;
  return (
    <Callout>
      {texts.nthTime({ nth: format.ordinal(movedCount + 1) })}
      {movedCount >= MOVES_WITHOUT_DISCUSSION && ` ${texts.willBeMarked}`}
    </Callout>
  );
}
