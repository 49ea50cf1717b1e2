import {
  graphql,
  QueryView,
  useMessages,
  usePageTitle,
  useScreenQuery,
} from '@opvolging/web-data-access';
import { EmptyState, Link, PageHeader } from '@opvolging/web-ui';
import { useNavigate } from 'react-router';
import { doneState } from '../page/done-state';
import { DoneNotice } from '../page/done-notice';
import { OffersSection } from './offers-section';
import { OtherAnswersSection } from './other-answers-section';
import './agreements.css';

const AgreementsPage_Query = graphql(`
  query AgreementsPage_Query {
    actionsAwaitingMe(first: 100) {
      totalCount
      nodes {
        id
        ...OffersSection_action
        ...OtherAnswersSection_action
      }
    }
  }
`);

/** Everything that waits for an answer of the person who looks: plans, handovers, completions. */
export function AgreementsPage() {
  const { agreement, shell } = useMessages();
  const navigate = useNavigate();
  const query = useScreenQuery(AgreementsPage_Query);
  const { many } = agreement;
  usePageTitle(many.title);
  const done = (text: string) => {
    void query.refetch().catch(() => undefined);
    void navigate('/akkoord', { replace: true, state: doneState(text) });
  };
  return (
    <>
      <PageHeader title={many.title} />
      <DoneNotice />
      <QueryView query={query} rows={4}>
        {({ actionsAwaitingMe: { nodes } }) =>
          nodes.length === 0 ? (
            <EmptyState next={<Link href="/">{shell.notFound.back}</Link>}>{many.none}</EmptyState>
          ) : (
            <>
              <OffersSection actions={nodes} onDone={done} />
              <OtherAnswersSection actions={nodes} onDone={done} />
            </>
          )
        }
      </QueryView>
    </>
  );
}
