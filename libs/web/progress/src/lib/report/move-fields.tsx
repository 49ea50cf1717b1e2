import { MOVE_REASONS } from '@opvolging/domain';
import { FreeText, useMessages, Sentence, writtenPart } from '@opvolging/web-data-access';
import { DateField, FieldRow, SelectField } from '@opvolging/web-ui';
import { MoveCount } from './move-count';
import type { ReportPart } from './report';
import type { MoveAnswer } from './report-answer';
import type { ReportMilestone } from './report-subject';

interface MoveFieldsProps extends Pick<ReportPart, 'idOf' | 'errorAt' | 'today'> {
  readonly milestone: ReportMilestone;
  readonly move: MoveAnswer;
  readonly onMove: (move: MoveAnswer) => void;
}

/** A new date and why; an empty date leaves the milestone where it is. */
export function MoveFields({ milestone, move, onMove, ...part }: MoveFieldsProps) {
  const { progress, terms, format } = useMessages();
  const name = (field: string) => `moves-${milestone.id}-${field}`;
  const field = (of: string) => ({ id: part.idOf(name(of)), error: part.errorAt(name(of)) });
  return (
    <>
      <FieldRow>
        <DateField
          {...field('to')}
          label={
            <Sentence>{progress.newDateOptional({ title: writtenPart(milestone.title) })}</Sentence>
          }
          hint={progress.dateNow({
            date: format.period(milestone.currentDate, milestone.precision),
          })}
          value={move.to}
          onValueChange={(to) => onMove({ ...move, to })}
        />
        <SelectField
          {...field('reasonCode')}
          label={progress.moveReason}
          options={MOVE_REASONS.map((value) => ({ value, label: terms.moveReason[value] }))}
          emptyLabel={progress.chooseMoveReason}
          value={move.reasonCode}
          onValueChange={(value) =>
            onMove({ ...move, reasonCode: MOVE_REASONS.find((one) => one === value) ?? '' })
          }
        />
      </FieldRow>
      {move.reasonCode === 'OTHER' && (
        <FreeText
          rows={2}
          {...field('reason')}
          kind="reason"
          label={progress.moveReasonNote}
          value={move.reason}
          onValueChange={(reason) => onMove({ ...move, reason })}
        />
      )}
      <MoveCount milestone={milestone} to={move.to} today={part.today} />
    </>
  );
}
