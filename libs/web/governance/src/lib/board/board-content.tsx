import type { UseBoard_QueryQuery } from '@opvolging/web-data-access';
import { TwoColumns } from '@opvolging/web-ui';
import { AttentionList } from './attention-list';
import { CourseBar } from './course-bar';
import { PortfolioCounts } from './portfolio-counts';
import { UncoveredProblems } from './uncovered-problems';
import { waitingIn, WaitingRequests } from './waiting-requests';

interface BoardContentProps {
  readonly data: UseBoard_QueryQuery;
  /** The earlier day that is shown; null for now. */
  readonly day: string | null;
}

/** In the order of reading: what asks attention, what waits, what is missing, and only then numbers. */
export function BoardContent({ data, day }: BoardContentProps) {
  const isPast = day !== null;
  const { points, uncovered, unconfirmed, requestsToMe, portfolio } = data;
  const missing = (
    <UncoveredProblems
      problems={uncovered.nodes}
      total={uncovered.totalCount}
      withProposal={portfolio.coverage.proposedOnly}
      isPast={isPast}
    />
  );
  return (
    <>
      <AttentionList points={points.nodes} total={points.totalCount} day={day} />
      {isPast ? (
        missing
      ) : (
        <TwoColumns>
          <WaitingRequests requests={waitingIn(requestsToMe.nodes)} />
          {missing}
        </TwoColumns>
      )}
      <CourseBar portfolio={portfolio} unconfirmed={unconfirmed.totalCount} isPast={isPast} />
      <PortfolioCounts portfolio={portfolio} isPast={isPast} />
    </>
  );
}
