import { useMessages, type FragmentType } from '@opvolging/web-data-access';
import { EmptyState, Link, NumberedList, Section } from '@opvolging/web-ui';
import { BoardPoint, type BoardPoint_action } from './board-point';
import { POINTS_ADDRESS } from './list-addresses';

type Point = { readonly id: string } & FragmentType<typeof BoardPoint_action>;

interface AttentionListProps {
  readonly points: readonly Point[];
  readonly total: number;
  /** The earlier day that is shown; null for now. */
  readonly day: string | null;
}

/** The page's first part, as sentences and in order: who has ten seconds, has read what matters. */
export function AttentionList({ points, total, day }: AttentionListProps) {
  const { board } = useMessages();
  const { title, none, all } = board.attention;
  return (
    <Section title={title}>
      {points.length === 0 ? (
        <EmptyState>{day !== null ? board.leadAttentionThen({ n: 0 }) : none}</EmptyState>
      ) : (
        <NumberedList>
          {points.map((point) => (
            <BoardPoint key={point.id} action={point} day={day} />
          ))}
        </NumberedList>
      )}
      {total > points.length && day === null && (
        <p>
          <Link href={POINTS_ADDRESS}>{all({ n: total })}</Link>
        </p>
      )}
    </Section>
  );
}
