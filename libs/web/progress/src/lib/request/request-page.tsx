import {
  graphql,
  NotFound,
  QueryView,
  useMessages,
  useScreenQuery,
  Written,
} from '@opvolging/web-data-access';
import { PageHeader } from '@opvolging/web-ui';
import { useParams } from 'react-router';
import { RequestAnswer } from './request-answer';
import { RequestDetails } from './request-details';

const RequestPage_Query = graphql(`
  query RequestPage_Query($code: String!) {
    today
    helpRequest(code: $code) {
      id
      code
      what
      visible
      ...RequestDetails_request
      ...RequestAnswer_request
    }
  }
`);

/** One request: what is needed, from whom, by when, how it stands, and the answer. */
export function RequestPage() {
  const { requests, shell } = useMessages();
  const { code = '' } = useParams();
  const query = useScreenQuery(RequestPage_Query, { variables: { code: code.toUpperCase() } });
  const request = query.data?.helpRequest;
  if (request === null) return <NotFound />;
  const title = requests.pageTitle({ code: code.toUpperCase() });
  return (
    <>
      <PageHeader
        title={title}
        documentTitle={shell.pageTitle({ page: title })}
        lead={
          request?.visible === false
            ? requests.hidden
            : request && <Written>{request.what}</Written>
        }
      />
      <QueryView query={query} rows={4}>
        {({ helpRequest, today }) =>
          helpRequest && (
            <>
              <RequestDetails request={helpRequest} />
              <RequestAnswer request={helpRequest} today={today} />
            </>
          )
        }
      </QueryView>
    </>
  );
}
