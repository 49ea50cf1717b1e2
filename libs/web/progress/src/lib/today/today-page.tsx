import {
  graphql,
  QueryView,
  useFirstMessages,
  useScreenQuery,
  useViewer,
} from '@opvolging/web-data-access';
import { PageHeader } from '@opvolging/web-ui';
import { MyActions } from './my-actions';
import { ProgrammeLead } from './programme-lead';
import { ToDoList } from './to-do-list';

const TodayPage_Query = graphql(`
  query TodayPage_Query($me: ID!, $reports: Boolean!) {
    today
    ...ToDoList_query
    ...MyActions_query
  }
`);

/** Where everybody starts: what is asked of me now, how my actions are doing, where to go on. */
export function TodayPage() {
  const { today: texts, shell, format } = useFirstMessages();
  const viewer = useViewer();
  const { person } = viewer;
  const query = useScreenQuery(TodayPage_Query, {
    variables: {
      me: person.id,
      reports: viewer.may('REPORT_PROGRESS'),
    },
  });
  const day = query.data?.today;
  return (
    <>
      <PageHeader
        title={day === undefined ? texts.title : texts.titleWithDay({ day: format.weekday(day) })}
        documentTitle={shell.pageTitle({ page: texts.title })}
      />
      <QueryView query={query} rows={5}>
        {(data) => (
          <>
            <ToDoList data={data} />
            <ProgrammeLead />
            <MyActions data={data} />
          </>
        )}
      </QueryView>
    </>
  );
}
