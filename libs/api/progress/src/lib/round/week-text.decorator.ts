import { inputCheck } from '@opvolging/api-kernel';
import { parseIsoWeek } from '@opvolging/domain';

/** An ISO week that its year has; whether it is open is asked of the rule about rounds. */
export function WeekText(): PropertyDecorator {
  return inputCheck('week', (value) =>
    typeof value === 'string' && parseIsoWeek(value) ? [] : [{ code: 'INVALID_FORMAT' }],
  );
}
