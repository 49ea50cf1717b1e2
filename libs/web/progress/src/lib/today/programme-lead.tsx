import {
  graphql,
  readFragment,
  useFirstMessages,
  useViewer,
  type FragmentType,
} from '@opvolging/web-data-access';
import { Link, Section } from '@opvolging/web-ui';
import { portfolioSentence } from './portfolio-sentence';

const ProgrammeLead_query = graphql(`
  fragment ProgrammeLead_query on Query {
    workCounts @include(if: $office) {
      code
      count
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

interface ProgrammeLeadProps {
  readonly data: FragmentType<typeof ProgrammeLead_query>;
}

/** For who watches over the whole: one or two sentences, and the page behind them. */
export function ProgrammeLead(props: ProgrammeLeadProps) {
  const messages = useFirstMessages();
  const { today } = messages;
  const { may } = useViewer();
  const { workCounts, portfolio } = readFragment(ProgrammeLead_query, props.data);
  return (
    <>
      {workCounts && (
        <Section title={today.office}>
          <p>
            {today.officeLead({ n: workCounts.reduce((sum, { count }) => sum + count, 0) })}{' '}
            <Link href="/werkvoorraad">{today.toWorkList}</Link>
          </p>
        </Section>
      )}
      {portfolio && (
        <Section title={may('BOARD_READ') ? today.board : today.programme}>
          <p>{portfolioSentence(messages, portfolio)}</p>
          <p>
            {today.problemsWithoutAction({
              n: portfolio.coverage.noAction + portfolio.coverage.proposedOnly,
            })}
          </p>
          <p>
            {may('BOARD_READ') ? (
              <Link href="/regiegroep">{today.toBoard}</Link>
            ) : (
              <Link href="/acties">{today.toActions}</Link>
            )}
          </p>
        </Section>
      )}
    </>
  );
}
