import {
  graphql,
  NotFound,
  QueryView,
  useMessages,
  usePageTitle,
  useScreenQuery,
  Written,
  type PlanPage_QueryQuery,
} from '@opvolging/web-data-access';
import { EmptyState, Link } from '@opvolging/web-ui';
import { useParams } from 'react-router';
import { ActionHeader } from '../page/action-header';
import { AmendForm } from './amend-form';
import { ReviseForm } from './revise-form';

const PlanPage_Query = graphql(`
  query PlanPage_Query($code: String!) {
    action(code: $code) {
      id
      code
      title
      version
      viewerMay
      ...ReviseForm_action
      ...AmendForm_action
    }
  }
`);

/** Before agreement the whole plan is open; after it a few things, with a reason that stays visible. */
export function PlanPage() {
  const { plan } = useMessages();
  const { code = '' } = useParams();
  const query = useScreenQuery(PlanPage_Query, { variables: { code } });
  const action = query.data?.action ?? null;
  const title = (isAgreed(action) ? plan.amendTitle : plan.reviseTitle)({ code });
  usePageTitle(title);
  if (query.data !== undefined && action === null) return <NotFound />;
  return (
    <>
      <ActionHeader
        title={title}
        code={code}
        crumb={plan.crumb}
        lead={action && <Written>{action.title}</Written>}
      />
      <QueryView query={query} rows={6}>
        {(data) => data.action && <PlanChange action={data.action} refetch={query.refetch} />}
      </QueryView>
    </>
  );
}

function isAgreed(action: PlanPage_QueryQuery['action']): boolean {
  return action?.viewerMay.includes('AMEND') ?? false;
}

interface PlanChangeProps {
  readonly action: NonNullable<PlanPage_QueryQuery['action']>;
  readonly refetch: () => Promise<unknown>;
}

function PlanChange({ action, refetch }: PlanChangeProps) {
  const { plan } = useMessages();
  if (action.viewerMay.includes('REVISE_PLAN')) {
    return <ReviseForm action={action} refetch={refetch} />;
  }
  if (action.viewerMay.includes('AMEND')) return <AmendForm action={action} refetch={refetch} />;
  return (
    <EmptyState next={<Link href={`/acties/${action.code}`}>{plan.toAction}</Link>}>
      {plan.noChangeNow}
    </EmptyState>
  );
}
