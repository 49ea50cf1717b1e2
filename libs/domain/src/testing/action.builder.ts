import type { Action } from '../lib/action/action';
import { anAssignment } from './assignment.builder';
import { day } from './day.builder';
import { aMilestone } from './milestone.builder';

/** Confirmed and in progress since 1 October 2026, with owner, monitor and one open milestone, unless said otherwise. */
export function anAction(given: Partial<Action> = {}): Action {
  return {
    id: 'action-1',
    code: 'A-001',
    title: 'Landelijke werkwijze voor regionale coördinatoren',
    intendedResult: 'Elke regio werkt volgens dezelfde handreiking.',
    kind: 'EXECUTION',
    agreement: 'CONFIRMED',
    phase: 'IN_PROGRESS',
    organisationId: 'police',
    partnerIds: [],
    problemIds: ['problem-1'],
    assignments: [anAssignment(), anAssignment({ as: 'MONITOR' })],
    milestones: [aMilestone()],
    links: [],
    startDate: day('2026-10-01'),
    planRevision: 1,
    proposedById: 'proposer',
    proposedOn: day('2026-09-01'),
    offeredOn: day('2026-09-03'),
    adoption: null,
    confirmedOn: day('2026-09-07'),
    startedOn: day('2026-10-01'),
    resumedOn: null,
    pause: null,
    completionRequest: null,
    completedOn: null,
    stoppedOn: null,
    stopReason: null,
    handover: null,
    internalNote: null,
    withoutOwnerSince: null,
    refersToId: null,
    example: false,
    version: 1,
    ...given,
  };
}

/** A complete proposal: everything the gate asks, nobody asked yet. */
export function aProposedAction(given: Partial<Action> = {}): Action {
  return anAction({
    agreement: 'PROPOSED',
    phase: 'PROPOSED',
    assignments: [
      anAssignment({ state: 'NAMED' }),
      anAssignment({ as: 'MONITOR', state: 'NAMED' }),
    ],
    milestones: [aMilestone({ firstDate: null })],
    offeredOn: null,
    confirmedOn: null,
    startedOn: null,
    ...given,
  });
}

/** Owner and monitor have been asked and did not answer yet. */
export function anOfferedAction(given: Partial<Action> = {}): Action {
  return aProposedAction({
    agreement: 'OFFERED',
    offeredOn: day('2026-09-03'),
    assignments: [
      anAssignment({ state: 'OFFERED' }),
      anAssignment({ as: 'MONITOR', state: 'OFFERED' }),
    ],
    ...given,
  });
}

/** Registered as adopted, complete, nobody asked yet. */
export function anAdoptedAction(given: Partial<Action> = {}): Action {
  return aProposedAction({
    agreement: 'ADOPTED',
    phase: 'NOT_STARTED',
    adoption: { adoptedIn: 'Kamerstuk 28638, nr. 257', adoptedOn: day('2026-06-01') },
    ...given,
  });
}

/** Confirmed, to be started. */
export function aConfirmedAction(given: Partial<Action> = {}): Action {
  return anAction({ phase: 'NOT_STARTED', startedOn: null, ...given });
}
