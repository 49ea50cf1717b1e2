import {
  graphql,
  NoRight,
  QueryView,
  useMessages,
  useScreenQuery,
  useViewer,
} from '@opvolging/web-data-access';
import { PageHeader } from '@opvolging/web-ui';
import { RoundProgress } from './round-progress';
import { useWorkChoice } from './use-work-choice';
import { WorkFilter } from './work-filter';
import { WorkGroups } from './work-groups';

const WorkListPage_Query = graphql(`
  query WorkListPage_Query {
    today
    workCounts {
      code
      count
    }
  }
`);

/** Every open fact, by kind, with who in the office handles it; nothing goes away by itself. */
export function WorkListPage() {
  const { workList, shell } = useMessages();
  const viewer = useViewer();
  const choice = useWorkChoice();
  const mayRead = viewer.may('WORK_LIST_READ');
  const query = useScreenQuery(WorkListPage_Query, { skip: !mayRead });
  if (!mayRead) return <NoRight />;
  const n = query.data?.workCounts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <PageHeader
        title={workList.title}
        documentTitle={shell.pageTitle({ page: workList.title })}
        lead={n === undefined ? undefined : workList.lead({ n })}
      />
      <QueryView query={query} rows={6}>
        {({ today }) => (
          <>
            <RoundProgress today={today} />
            <WorkFilter choice={choice} />
            <WorkGroups choice={choice} today={today} onChanged={() => void query.refetch()} />
          </>
        )}
      </QueryView>
    </>
  );
}
