import { parseDay } from '@opvolging/domain';
import { inputCheck } from './input-findings';

/** A calendar day that exists, between 2000 and 2100. */
export function DayText(): PropertyDecorator {
  return inputCheck('day', (value) => {
    const missing = value === undefined || value === null;
    return missing || (typeof value === 'string' && parseDay(value))
      ? []
      : [{ code: 'INVALID_FORMAT', details: { form: 'day' } }];
  });
}
