import { useMessages, Sentence, writtenPart } from '@opvolging/web-data-access';
import { Button } from '@opvolging/web-ui';
import { focusSoon } from '../fields/focus-soon';
import { MoveFields } from './move-fields';
import type { ReportPart } from './report';
import { NO_MOVE, type MoveAnswer } from './report-answer';
import { movableMilestones, type ReportMilestone } from './report-subject';

/** The date of what is late can be moved at once; for the others one asks. */
export function MoveQuestions(part: ReportPart) {
  const { progress } = useMessages();
  const { subject, answer, onAnswer, idOf } = part;
  const milestones = movableMilestones(subject);
  const late = subject.action.facts.flatMap(({ code, milestone }) =>
    code === 'MILESTONE_LATE' && milestone !== null ? [milestone.id] : [],
  );
  const isOpen = ({ id }: ReportMilestone) => late.includes(id) || answer.moves[id] !== undefined;
  const change = (id: string, move: MoveAnswer) =>
    onAnswer({ moves: { ...answer.moves, [id]: move } });
  const open = (id: string) => {
    change(id, NO_MOVE);
    focusSoon(idOf(`moves-${id}-to`));
  };
  return (
    <>
      {milestones.filter(isOpen).map((milestone) => (
        <MoveFields
          {...part}
          key={milestone.id}
          milestone={milestone}
          move={answer.moves[milestone.id] ?? NO_MOVE}
          onMove={(move) => change(milestone.id, move)}
        />
      ))}
      {milestones
        .filter((milestone) => !isOpen(milestone))
        .map(({ id, title }) => (
          <p key={id}>
            <Button look="subtle" onClick={() => open(id)}>
              <Sentence>{progress.newDateQuestion({ title: writtenPart(title) })}</Sentence>
            </Button>
          </p>
        ))}
    </>
  );
}
