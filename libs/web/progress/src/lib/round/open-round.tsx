import { parseIsoWeek, type IsoWeek } from '@opvolging/domain';
import type { Catalogue } from '@opvolging/messages';
import {
  graphql,
  QueryView,
  readFragment,
  useMessages,
  useScreenQuery,
} from '@opvolging/web-data-access';
import { PageHeader } from '@opvolging/web-ui';
import { useState } from 'react';
import { deviceNow } from '../fields/device-now';
import { Report_entry } from '../report/report-subject';
import { ReportedList } from './reported-list';
import { roundState, type RoundState } from './round-state';
import { roundSubject } from './round-subject';
import { WaitingReports } from './waiting-reports';

const OpenRound_Query = graphql(`
  query OpenRound_Query($week: IsoWeek) {
    today
    myRound(week: $week) {
      week
      closesAt
      entries {
        ...Report_entry
      }
    }
  }
`);

/** All my actions of one week on one page: a form for those that wait, a list of those that are done. */
export function OpenRound({ week }: { week: IsoWeek | null }) {
  const messages = useMessages();
  const { progress, shell, format } = messages;
  const [now] = useState(deviceNow);
  const query = useScreenQuery(OpenRound_Query, { variables: { week } });
  const round = week ?? parseIsoWeek(query.data?.myRound.week ?? '');
  const state = round === null ? null : roundState(round, { now, isCurrent: week === null });
  const page = round === null ? progress.title : progress.pageTitle({ week: format.week(round) });
  return (
    <>
      <PageHeader
        title={progress.title}
        documentTitle={shell.pageTitle({ page })}
        lead={state === null ? undefined : roundLead(messages, state)}
      />
      <QueryView query={query} rows={6}>
        {({ myRound, today }) => {
          const subjects = readFragment(Report_entry, myRound.entries).map(roundSubject);
          return (
            <>
              {state !== null && (
                <WaitingReports
                  key={state.round}
                  state={state}
                  subjects={subjects}
                  today={today}
                  onStale={() => void query.refetch()}
                />
              )}
              <ReportedList
                round={myRound.week}
                subjects={subjects.filter(({ reported }) => reported)}
              />
            </>
          );
        }}
      </QueryView>
    </>
  );
}

function roundLead({ progress, format }: Catalogue, state: RoundState): string {
  const closing = { week: format.week(state.round), moment: format.moment(state.closesAt) };
  const texts = {
    OPEN: progress.weekAndDeadline(closing),
    LATE: progress.closed(closing),
    NOT_OPEN: progress.notOpen,
  };
  return texts[state.is];
}
