import { inputCheck } from '@opvolging/api-kernel';

/** A part that is agreed to and handed over; reporters are simply set. */
export function OwnerOrMonitor(): PropertyDecorator {
  return inputCheck('ownerOrMonitor', (value) =>
    value === 'REPORTER' ? [{ code: 'OUT_OF_RANGE' }] : [],
  );
}
