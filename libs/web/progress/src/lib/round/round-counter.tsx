import { useMessages } from '@opvolging/web-data-access';
import { Meta } from '@opvolging/web-ui';
import type { RoundSubject } from './round-subject';

interface RoundCounterProps {
  readonly subjects: readonly RoundSubject[];
  readonly filled: number;
}

/** "2 van 3 ingevuld · U vult dit in voor uzelf." */
export function RoundCounter({ subjects, filled }: RoundCounterProps) {
  const { progress } = useMessages();
  const own = subjects.every(({ owner }) => owner === null);
  return (
    <Meta>
      {progress.filledIn({ n: filled, total: subjects.length })}
      {own && ` · ${progress.forYourself}`}
    </Meta>
  );
}
