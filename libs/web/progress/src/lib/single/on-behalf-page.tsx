import {
  graphql,
  NoRight,
  NotFound,
  QueryView,
  useMessages,
  useScreenQuery,
  useViewer,
} from '@opvolging/web-data-access';
import { Link, PageHeader } from '@opvolging/web-ui';
import { useParams } from 'react-router';
import { OnBehalfReport } from './on-behalf-report';

const OnBehalfPage_Query = graphql(`
  query OnBehalfPage_Query($code: String!) {
    today
    action(code: $code) {
      id
      owner {
        id
        name
      }
      ...OnBehalfReport_action
    }
  }
`);

/** The office reports for an owner, marked and with the reason why. */
export function OnBehalfPage() {
  const { progress, shell } = useMessages();
  const mayReport = useViewer().may('ACT_ON_BEHALF');
  const { code = '' } = useParams();
  const query = useScreenQuery(OnBehalfPage_Query, { variables: { code }, skip: !mayReport });
  const action = query.data?.action;
  if (!mayReport) return <NoRight />;
  if (action === null) return <NotFound />;
  const title = progress.onBehalfTitle({ code });
  const owner = ownerOf(action, shell.unknown);
  return (
    <>
      <PageHeader
        title={title}
        documentTitle={shell.pageTitle({ page: title })}
        lead={action && progress.onBehalfLead({ owner })}
        actions={<Link href={`/acties/${code}`}>{progress.toAction({ code })}</Link>}
      />
      <QueryView query={query} rows={4}>
        {({ action, today }) =>
          action && <OnBehalfReport action={action} owner={owner} today={today} />
        }
      </QueryView>
    </>
  );
}

interface Owned {
  readonly owner: { readonly name: string } | null;
}

function ownerOf(action: Owned | undefined, unknown: string): string {
  return action?.owner?.name ?? unknown;
}
