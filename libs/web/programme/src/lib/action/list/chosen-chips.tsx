import { useMessages } from '@opvolging/web-data-access';
import { Chip, ChipList, Link } from '@opvolging/web-ui';
import { NO_CHOICES } from './action-choices';
import { listAddress, type ListPlace } from './list-place';
import { useChosen } from './use-chosen';

/** Every choice as a chip that can be taken away; the address without it stands behind the cross. */
export function ChosenChips({ place }: { place: ListPlace }) {
  const { lists } = useMessages();
  const chosen = useChosen(place.choices);
  if (chosen.length === 0) return null;
  return (
    <ChipList
      label={lists.chosen}
      after={<Link href={listAddress({ ...place, choices: NO_CHOICES })}>{lists.clearAll}</Link>}
    >
      {chosen.map(({ name, value, without }) => (
        <Chip
          key={`${name} ${value}`}
          removeLabel={lists.removeChip({ name, value })}
          removeHref={listAddress({ ...place, choices: without })}
        >
          {lists.chip({ name, value })}
        </Chip>
      ))}
    </ChipList>
  );
}
