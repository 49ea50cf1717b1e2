import type { Assignment } from '../lib/action/action';
import { instantAt } from '../lib/calendar/amsterdam-time.rules';
import { day } from './day.builder';

/** An owner who agreed to the first plan, unless said otherwise. */
export function anAssignment(given: Partial<Assignment> = {}): Assignment {
  const as = given.as ?? 'OWNER';
  const personId = given.personId ?? as.toLowerCase();
  const state = given.state ?? 'AGREED';
  return {
    id: `assignment-${as}-${personId}-${state}`,
    as,
    personId,
    state,
    reason: null,
    agreedPlanRevision: state === 'AGREED' && as !== 'REPORTER' ? 1 : null,
    recordedByOffice: false,
    letterDate: null,
    letterUrl: null,
    at: instantAt(day('2026-09-07'), 10, 0),
    ...given,
  };
}
