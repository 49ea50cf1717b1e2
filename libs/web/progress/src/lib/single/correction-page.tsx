import {
  graphql,
  QueryView,
  readFragment,
  useMessages,
  useScreenQuery,
} from '@opvolging/web-data-access';
import { PageHeader } from '@opvolging/web-ui';
import { Report_entry, subjectOf } from '../report/report-subject';
import { CorrectedReport } from './corrected-report';
import { correctedIn } from './corrected-check-in';
import { GoneReport } from './gone-report';
import { SingleReport } from './single-report';

const CorrectionPage_Query = graphql(`
  query CorrectionPage_Query {
    today
    myRound {
      week
      entries {
        ...Report_entry
        action {
          id
          ...CorrectedCheckIn_action
        }
      }
    }
  }
`);

/** One report again: the new one stands, the old one stays readable. */
export function CorrectionPage({ checkInId }: { checkInId: string }) {
  const { progress, shell } = useMessages();
  const query = useScreenQuery(CorrectionPage_Query);
  const title = progress.correctTitleShort;
  return (
    <>
      <PageHeader
        title={title}
        documentTitle={shell.pageTitle({ page: title })}
        lead={progress.correctLead}
      />
      <QueryView query={query} rows={4}>
        {({ myRound, today }) => {
          const entries = myRound.entries.map((entry) => ({
            entry,
            corrected: correctedIn(entry.action, checkInId),
          }));
          const [found] = entries.filter(({ corrected }) => corrected !== null);
          if (!found?.corrected) return <GoneReport text={progress.correctGone} />;
          return (
            <>
              <CorrectedReport checkIn={found.corrected} />
              <SingleReport
                subject={subjectOf(readFragment(Report_entry, found.entry))}
                round={myRound.week}
                today={today}
                corrected={found.corrected}
              />
            </>
          );
        }}
      </QueryView>
    </>
  );
}
