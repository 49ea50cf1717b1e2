import {
  graphql,
  NotFound,
  QueryView,
  useMessages,
  usePageTitle,
  useScreenQuery,
  Written,
} from '@opvolging/web-data-access';
import { Section } from '@opvolging/web-ui';
import { useParams } from 'react-router';
import { ActionHeader } from '../page/action-header';
import { AllCheckIns } from './all-check-ins';
import { ChangesOfAction } from './changes-of-action';

const HistoryPage_Query = graphql(`
  query HistoryPage_Query($code: String!) {
    action(code: $code) {
      id
      code
      title
    }
  }
`);

/** Who changed what and when, and every report that was ever sent. */
export function HistoryPage() {
  const { action: texts, history } = useMessages();
  const { code = '' } = useParams();
  const query = useScreenQuery(HistoryPage_Query, { variables: { code } });
  const title = history.pageTitle({ code });
  usePageTitle(title);
  if (query.data !== undefined && query.data.action === null) return <NotFound />;
  return (
    <>
      <ActionHeader
        title={title}
        code={code}
        crumb={history.title}
        lead={query.data?.action && <Written>{query.data.action.title}</Written>}
      />
      <QueryView query={query}>
        {() => (
          <>
            <Section title={history.changes}>
              <ChangesOfAction code={code} />
            </Section>
            <Section title={texts.section.progress}>
              <AllCheckIns code={code} />
            </Section>
          </>
        )}
      </QueryView>
    </>
  );
}
