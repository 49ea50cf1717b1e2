import { AUDIENCES } from '@opvolging/domain';
import { useMessages } from '@opvolging/web-data-access';
import { SelectField } from '@opvolging/web-ui';
import type { ReportPart } from './report';

/** Who may read the explanation and the request; asked once there is something to read. */
export function AudienceField({ answer, onAnswer, idOf, errorAt }: ReportPart) {
  const { progress, terms } = useMessages();
  const nothingToRead = answer.note === '' && answer.help === null;
  if (nothingToRead && errorAt('audience') === undefined) return null;
  return (
    <SelectField
      id={idOf('audience')}
      label={progress.audience}
      options={AUDIENCES.map((value) => ({ value, label: terms.audience[value] }))}
      value={answer.audience}
      onValueChange={(value) =>
        onAnswer({ audience: AUDIENCES.find((one) => one === value) ?? 'PROGRAMME' })
      }
      error={errorAt('audience')}
    />
  );
}
