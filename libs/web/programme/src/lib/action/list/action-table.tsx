import {
  readFragment,
  useMessages,
  type ActionOrder,
  type FragmentType,
} from '@opvolging/web-data-access';
import { DataTable, Meta, type TableSort } from '@opvolging/web-ui';
import { actionColumns } from './action-columns';
import { ActionRow_action } from './action-row';
import './action-table.css';

interface ActionTableProps {
  readonly actions: readonly FragmentType<typeof ActionRow_action>[];
  readonly order: ActionOrder;
  readonly onOrder: (order: ActionOrder) => void;
}

const SORTS: Partial<Readonly<Record<ActionOrder, TableSort>>> = {
  CODE: { key: 'CODE', direction: 'ascending' },
  NEXT_MILESTONE: { key: 'NEXT_MILESTONE', direction: 'ascending' },
  LAST_CHECK_IN: { key: 'LAST_CHECK_IN', direction: 'ascending' },
};

export function ActionTable({ actions, order, onOrder }: ActionTableProps) {
  const messages = useMessages();
  const rows = readFragment(ActionRow_action, actions);
  const sortBy = (key: string) => {
    if (key === 'CODE' || key === 'NEXT_MILESTONE' || key === 'LAST_CHECK_IN') onOrder(key);
  };
  return (
    <>
      <DataTable
        caption={messages.action.listTitle}
        captionHidden
        columns={actionColumns(messages)}
        rows={rows}
        rowKey={({ id }) => id}
        sort={SORTS[order]}
        onSort={sortBy}
      />
      <Meta>
        {messages.terms.courseIsJudgement} <strong>{messages.lists.bold}</strong>{' '}
        {messages.lists.boldStandsOut}
      </Meta>
    </>
  );
}
