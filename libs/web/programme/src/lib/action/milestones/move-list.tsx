import { useMessages, Sentence, writtenPart } from '@opvolging/web-data-access';
import { FactText, Meta, Timeline, TimelineItem } from '@opvolging/web-ui';
import { DiscussMoveButton } from './discuss-move-button';
import type { MilestoneOfAction, MoveOfMilestone } from './milestone-item-fragment';

interface MoveListProps {
  readonly milestone: Pick<MilestoneOfAction, 'moves' | 'precision' | 'title'>;
  /** The office can mark a move as discussed here. */
  readonly withCommands?: boolean;
}

/** Every change of the date, oldest first, with its reason; nothing is ever taken out. */
export function MoveList({ milestone, withCommands = true }: MoveListProps) {
  return (
    <Timeline>
      {milestone.moves.map((move) => (
        <MoveItem key={move.id} {...{ move, milestone, withCommands }} />
      ))}
    </Timeline>
  );
}

interface MoveItemProps extends Required<MoveListProps> {
  readonly move: MoveOfMilestone;
}

function MoveItem({ move, milestone, withCommands }: MoveItemProps) {
  const { format, milestone: words, terms } = useMessages();
  const date = (day: string) => format.period(day, milestone.precision);
  const reason = terms.moveReason[move.reasonCode];
  return (
    <TimelineItem
      when={format.dayOf(move.at)}
      dateTime={move.at}
      meta={
        <Sentence>
          {[
            move.reason === null ? reason : `${reason}: ${writtenPart(move.reason)}`,
            ...(move.movedBy === null ? [] : [move.movedBy.name]),
          ].join(' · ')}
        </Sentence>
      }
    >
      {words.move({ from: date(move.from), to: date(move.to) })}
      {move.reversed && <Meta>{words.moveReversed}</Meta>}
      {!move.discussed && !move.reversed && (
        <>
          {' '}
          <FactText>{words.notDiscussed}</FactText>
          {withCommands && <DiscussMoveButton move={move} title={milestone.title} />}
        </>
      )}
    </TimelineItem>
  );
}
