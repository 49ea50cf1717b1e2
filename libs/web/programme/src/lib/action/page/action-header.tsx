import { useMessages } from '@opvolging/web-data-access';
import { Breadcrumb, PageHeader } from '@opvolging/web-ui';
import type { ReactNode } from 'react';

interface ActionHeaderProps {
  readonly title: ReactNode;
  readonly code: string;
  /** The name of this page under the action; left out on the page of the action itself. */
  readonly crumb?: string;
  readonly lead?: ReactNode;
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
}

/** The top of every page about one action, with the way back up. */
export function ActionHeader({ title, code, crumb, lead, meta, actions }: ActionHeaderProps) {
  const { action: texts, shell } = useMessages();
  const items = [
    { label: texts.listTitle, href: '/acties' },
    ...(crumb === undefined
      ? [{ label: code }]
      : [{ label: code, href: `/acties/${code}` }, { label: crumb }]),
  ];
  return (
    <PageHeader
      title={title}
      breadcrumb={<Breadcrumb label={shell.breadcrumb} items={items} />}
      lead={lead}
      meta={meta}
      actions={actions}
    />
  );
}
