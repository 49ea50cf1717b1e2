import { BOARD_FACTS } from '@opvolging/domain';
import {
  graphql,
  QueryView,
  useFirstMessages,
  useScreenQuery,
  useViewer,
  type ProgrammeLead_QueryQuery,
} from '@opvolging/web-data-access';
import { Link, Section } from '@opvolging/web-ui';
import { portfolioSentence } from './portfolio-sentence';

const ProgrammeLead_Query = graphql(`
  query ProgrammeLead_Query(
    $office: Boolean!
    $board: Boolean!
    $numbers: Boolean!
    $points: [FactCode!]
  ) {
    workCounts @include(if: $office) {
      code
      count
    }
    points: actions(first: 1, filter: { fact: $points }) @include(if: $board) {
      totalCount
    }
    portfolio @include(if: $numbers) {
      courses {
        onCourse
        adjusting
        helpNeeded
        outOfDate
        noCheckIn
      }
      phases {
        inProgress
      }
      coverage {
        noAction
        proposedOnly
      }
    }
  }
`);

/** For who watches over the whole: one or two sentences, and the page behind them. */
export function ProgrammeLead() {
  const { may, roles } = useViewer();
  const office = may('WORK_LIST_READ');
  const board = may('BOARD_READ');
  const numbers = roles.includes('BOARD') || roles.includes('MINISTRY');
  const skip = !office && !numbers;
  const query = useScreenQuery(ProgrammeLead_Query, {
    variables: { office, board, numbers, points: [...BOARD_FACTS] },
    skip,
  });
  if (skip) return null;
  return (
    <QueryView query={query} rows={2}>
      {({ workCounts, points, portfolio }) => (
        <>
          {workCounts && <OfficeLead counts={workCounts} />}
          {portfolio && <PortfolioLead portfolio={portfolio} points={points?.totalCount ?? null} />}
        </>
      )}
    </QueryView>
  );
}

type Lead = Required<ProgrammeLead_QueryQuery>;

function OfficeLead({ counts }: { counts: Lead['workCounts'] }) {
  const { today } = useFirstMessages();
  const n = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <Section title={today.office}>
      <p>{today.officeLead({ n })}</p>
      <p>
        <Link href="/werkvoorraad">{today.toWorkList}</Link>
      </p>
    </Section>
  );
}

interface PortfolioLeadProps {
  readonly portfolio: Lead['portfolio'];
  /** How many actions stand as points on the page of the board; null for who does not read it. */
  readonly points: number | null;
}

function PortfolioLead({ portfolio, points }: PortfolioLeadProps) {
  const messages = useFirstMessages();
  const { today } = messages;
  const board = useViewer().may('BOARD_READ');
  const { noAction, proposedOnly } = portfolio.coverage;
  return (
    <Section title={board ? today.board : today.programme}>
      {points !== null && <p>{today.boardLead({ n: points })}</p>}
      <p>{portfolioSentence(messages, portfolio)}</p>
      <p>{today.problemsWithoutAction({ n: noAction + proposedOnly })}</p>
      <p>
        <Link href={board ? '/regiegroep' : '/acties'}>
          {board ? today.toBoard : today.toActions}
        </Link>
      </p>
    </Section>
  );
}
