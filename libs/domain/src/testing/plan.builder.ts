import type { ActionPlan, MilestonePlan } from '../lib/action/plan';
import { day } from './day.builder';

export function aMilestonePlan(given: Partial<MilestonePlan> = {}): MilestonePlan {
  return {
    title: 'Handreiking vastgesteld',
    date: day('2026-12-15'),
    precision: 'DAY',
    criterion: null,
    waitsFor: null,
    ...given,
  };
}

/** A plan that passes the gate, unless said otherwise. */
export function aPlan(given: Partial<ActionPlan> = {}): ActionPlan {
  return {
    title: 'Landelijke werkwijze voor regionale coördinatoren',
    intendedResult: 'Elke regio werkt volgens dezelfde handreiking.',
    kind: 'EXECUTION',
    problemIds: ['problem-1'],
    organisationId: 'police',
    partnerIds: [],
    ownerId: 'owner',
    monitorId: 'monitor',
    reporterIds: [],
    startDate: day('2026-10-01'),
    milestones: [aMilestonePlan()],
    refersToId: null,
    ...given,
  };
}
