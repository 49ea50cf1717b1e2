import { graphql, QueryView, useMessages, useScreenQuery } from '@opvolging/web-data-access';
import { Alert, Link, PageHeader } from '@opvolging/web-ui';
import { useParams } from 'react-router';
import { SentSubmission } from './sent-submission';

const SentPage_Query = graphql(`
  query SentPage_Query($id: ID!) {
    submission(id: $id) {
      id
      sentAt
      undoneAt
      ...SentSubmission_submission
    }
  }
`);

/** What was sent, to whom it went, and the way back for ten minutes. */
export function SentPage() {
  const { progress, shell, format } = useMessages();
  const { submissionId = '' } = useParams();
  const query = useScreenQuery(SentPage_Query, { variables: { id: submissionId } });
  const sent = query.data?.submission;
  const title = sent?.undoneAt ? progress.sent.undoneTitle : progress.sent.title;
  const at = sent ? progress.sent.at({ moment: format.moment(sent.sentAt) }) : undefined;
  return (
    <>
      <PageHeader title={title} documentTitle={shell.pageTitle({ page: title })} meta={at} />
      <QueryView query={query} rows={3}>
        {({ submission }) =>
          submission === null ? (
            <Alert kind="info">
              <p>{progress.sent.gone}</p>
              <p>
                <Link href="/voortgang">{progress.toCurrentRound}</Link>
              </p>
            </Alert>
          ) : (
            <SentSubmission submission={submission} onUndone={() => void query.refetch()} />
          )
        }
      </QueryView>
    </>
  );
}
