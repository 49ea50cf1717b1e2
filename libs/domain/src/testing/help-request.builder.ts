import type { HelpRequest } from '../lib/progress/check-in';
import { day } from './day.builder';

/** Open, asked of the ministry of health by the owner, needed by 5 December 2026, unless said otherwise. */
export function aHelpRequest(given: Partial<HelpRequest> = {}): HelpRequest {
  return {
    id: 'request-1',
    code: 'V-001',
    actionId: 'action-1',
    checkInId: 'check-in-2026-11-16',
    what: 'Besluit over tijdelijke bekostiging',
    audience: 'PROGRAMME',
    organisationId: 'health',
    personId: null,
    neededBy: day('2026-12-05'),
    promisedFor: null,
    state: 'OPEN',
    reason: null,
    askedById: 'owner',
    askedOn: day('2026-11-16'),
    version: 1,
    ...given,
  };
}
