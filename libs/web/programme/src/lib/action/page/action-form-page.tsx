import {
  graphql,
  NotFound,
  QueryView,
  useMessages,
  usePageTitle,
  useScreenQuery,
  Written,
  type ActionCommand,
  type FragmentType,
} from '@opvolging/web-data-access';
import { EmptyState, Link } from '@opvolging/web-ui';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { ActionHeader } from './action-header';
import { ActionScreenContext } from './action-screen';
import type { ActionTarget_action } from './action-target';
import { useScreenOf } from './use-screen-of';

const ActionFormPage_Query = graphql(`
  query ActionFormPage_Query($code: String!) {
    action(code: $code) {
      id
      code
      title
      ...ActionTarget_action
    }
  }
`);

interface ActionFormPageProps {
  readonly title: string;
  /** The title on the page, where it has words of somebody's own. */
  readonly heading?: ReactNode;
  readonly crumb: string;
  /** Without this command there is nothing to fill in here. */
  readonly command: ActionCommand;
  readonly children: ReactNode;
}

/** A form about one action on a page of its own; the page of the action tells what came of it. */
export function ActionFormPage({
  title,
  heading = title,
  crumb,
  command,
  children,
}: ActionFormPageProps) {
  const { code = '' } = useParams();
  const query = useScreenQuery(ActionFormPage_Query, { variables: { code } });
  usePageTitle(title);
  if (query.data !== undefined && query.data.action === null) return <NotFound />;
  return (
    <>
      <ActionHeader
        title={heading}
        code={code}
        crumb={crumb}
        lead={query.data?.action && <Written>{query.data.action.title}</Written>}
      />
      <QueryView query={query} rows={4}>
        {(data) =>
          data.action && (
            <FormOfAction action={data.action} command={command} refetch={query.refetch}>
              {children}
            </FormOfAction>
          )
        }
      </QueryView>
    </>
  );
}

interface FormOfActionProps {
  readonly action: FragmentType<typeof ActionTarget_action>;
  readonly command: ActionCommand;
  readonly refetch: () => Promise<unknown>;
  readonly children: ReactNode;
}

function FormOfAction({ action, command, refetch, children }: FormOfActionProps) {
  const { action: texts, plan } = useMessages();
  const screen = useScreenOf({ action, past: false, refetch });
  const { code } = screen.action;
  if (!screen.may(command)) {
    return (
      <EmptyState next={<Link href={`/acties/${code}`}>{plan.toAction}</Link>}>
        {texts.notNow}
      </EmptyState>
    );
  }
  return <ActionScreenContext value={screen}>{children}</ActionScreenContext>;
}
