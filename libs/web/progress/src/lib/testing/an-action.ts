/** An action as the API answers it; a spec states only what matters to it. */
export function anAction(given: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 'action-22',
    code: 'A-022',
    title: 'Gezamenlijke controles',
    phase: 'IN_PROGRESS',
    agreement: 'CONFIRMED',
    course: 'ON_COURSE',
    freshness: 'UP_TO_DATE',
    checkedInOn: '2026-11-16',
    startDate: '2026-09-01',
    viewerMay: ['CHECK_IN'],
    viewerCanCheckIn: true,
    owner: { id: 'owner', name: 'Verantwoordelijke' },
    monitor: { id: 'monitor', name: 'Toetser' },
    organisation: { id: 'szw', name: 'Ministerie van SZW' },
    facts: [],
    lastCheckIn: { id: 'check-in-1', course: 'ON_COURSE', receivedAt: '2026-11-16T09:00:00Z' },
    helpRequests: [],
    milestones: [aMilestone()],
    nextMilestone: aMilestone(),
    checkIns: () => ({ nodes: [aCheckIn()] }),
    ...given,
  };
}

export function aMilestone(given: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 'milestone-1',
    title: 'Convenant getekend',
    currentDate: '2026-12-12',
    precision: 'DAY',
    movedCount: 1,
    waitsFor: null,
    metOn: null,
    withdrawnOn: null,
    ...given,
  };
}

export function aCheckIn(given: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 'check-in-1',
    course: 'ON_COURSE',
    note: 'Het loopt.',
    audience: 'PROGRAMME',
    state: 'STANDING',
    unchanged: false,
    late: false,
    onBehalfReason: null,
    receivedAt: '2026-11-16T09:00:00Z',
    helpRequest: null,
    ...given,
  };
}

export const A_LATE_MILESTONE = {
  code: 'MILESTONE_LATE',
  since: '2026-11-12',
  days: 12,
  count: null,
  milestone: { id: 'milestone-1', title: 'Convenant getekend' },
};
