import { useMessages, type ActionOrder, type FragmentType } from '@opvolging/web-data-access';
import { EmptyState, Link, Meta } from '@opvolging/web-ui';
import { NO_CHOICES } from './action-choices';
import type { ActionRow_action } from './action-row';
import { ActionTable } from './action-table';
import { listAddress, type ListPlace } from './list-place';

interface ActionResultsProps {
  readonly actions: readonly FragmentType<typeof ActionRow_action>[];
  readonly found: number;
  /** All actions without filters; null when that was not asked. */
  readonly total: number | null;
  readonly place: ListPlace;
  readonly onOrder: (order: ActionOrder) => void;
}

export function ActionResults({ actions, found, total, place, onOrder }: ActionResultsProps) {
  const { action: texts } = useMessages();
  const count =
    total === null || total === found
      ? texts.count({ n: found })
      : texts.countOf({ n: found, total });
  if (found === 0) return <NothingFound place={place} />;
  return (
    <>
      <Meta role="status">{count}</Meta>
      <ActionTable actions={actions} order={place.order} onOrder={onOrder} />
    </>
  );
}

function NothingFound({ place }: { place: ListPlace }) {
  const { action: texts, lists } = useMessages();
  const without = listAddress({ ...place, choices: NO_CHOICES });
  if (without === listAddress(place)) return <EmptyState>{texts.empty}</EmptyState>;
  return (
    <EmptyState
      next={lists.noResultsNext}
      actions={
        <Link look="secondary" href={without}>
          {lists.clearAll}
        </Link>
      }
    >
      {texts.emptyFiltered}
    </EmptyState>
  );
}
