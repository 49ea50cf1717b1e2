import { useMessages } from '@opvolging/web-data-access';
import { DateField, RadioGroup } from '@opvolging/web-ui';
import { FreeLine } from '../fields/free-line';

export interface PauseUntil {
  readonly kind: 'DATE' | 'EVENT';
  readonly until: string;
  readonly event: string;
}

interface PauseLengthProps {
  readonly length: PauseUntil;
  readonly onChange: (length: PauseUntil) => void;
  readonly untilError: string | undefined;
  readonly eventError: string | undefined;
}

/** Until a date, or until something has happened, with a day to look at it again. */
export function PauseLength({ length, onChange, untilError, eventError }: PauseLengthProps) {
  const { action: texts, shell } = useMessages();
  const { pause } = texts;
  const forEvent = length.kind === 'EVENT';
  return (
    <>
      <RadioGroup
        legend={pause.untilKind}
        options={[
          { value: 'DATE', label: pause.untilDate },
          { value: 'EVENT', label: pause.untilEvent },
        ]}
        value={length.kind}
        onValueChange={(kind) => onChange({ ...length, kind })}
        hint={pause.longWarning}
      />
      {forEvent && (
        <FreeLine
          id="event"
          label={pause.event}
          value={length.event}
          onValueChange={(event) => onChange({ ...length, event })}
          error={eventError}
        />
      )}
      <DateField
        id="until"
        label={forEvent ? pause.reviewOn : pause.until}
        hint={shell.dateHint}
        value={length.until}
        onValueChange={(until) => onChange({ ...length, until })}
        error={untilError}
      />
    </>
  );
}
