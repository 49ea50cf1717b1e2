import { DATE_PRECISIONS, type DatePrecision } from '@opvolging/domain';
import { useMessages } from '@opvolging/web-data-access';
import { SelectField } from '@opvolging/web-ui';

interface PrecisionFieldProps {
  readonly id: string;
  readonly error?: string | undefined;
  readonly value: DatePrecision;
  readonly onChange: (precision: DatePrecision) => void;
}

/** How exact a date is meant; a month is late after its last day. */
export function PrecisionField({ id, error, value, onChange }: PrecisionFieldProps) {
  const { plan, terms } = useMessages();
  return (
    <SelectField
      id={id}
      error={error}
      label={plan.milestone.precision}
      hint={plan.milestone.precisionHint}
      options={DATE_PRECISIONS.map((precision) => ({
        value: precision,
        label: terms.precision[precision],
      }))}
      value={value}
      onValueChange={(chosen) =>
        onChange(DATE_PRECISIONS.find((precision) => precision === chosen) ?? 'DAY')
      }
    />
  );
}
