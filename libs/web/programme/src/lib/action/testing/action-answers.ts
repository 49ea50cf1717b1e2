import { page } from '../../problem/testing/problem-answers';

export const owner = { id: 'owner', name: 'Verantwoordelijke SZW', version: 1, organisation: null };
export const monitor = { id: 'monitor', name: 'Toetser politie', version: 1, organisation: null };

/** An assignment in the state that a test is about. */
export function anAssignment(part: object = {}) {
  return {
    id: 'as-1',
    as: 'OWNER',
    at: '2026-11-03T09:00:00Z',
    state: 'AGREED',
    reason: null,
    recordedByOffice: false,
    letterDate: null,
    letterUrl: null,
    person: owner,
    ...part,
  };
}

export function aMilestone(part: object = {}) {
  return {
    id: 'm-1',
    title: 'Convenant getekend',
    criterion: null,
    currentDate: '2026-12-18',
    precision: 'DAY',
    firstDate: '2026-09-30',
    firstDateCorrected: false,
    waitsFor: null,
    metOn: null,
    evidence: null,
    movedCount: 1,
    movedDays: 79,
    withdrawnOn: null,
    withdrawnReason: null,
    links: [],
    moves: [],
    ...part,
  };
}

export function aMove(part: object = {}) {
  return {
    id: 'move-1',
    at: '2026-10-20T08:00:00Z',
    from: '2026-09-30',
    to: '2026-12-18',
    reasonCode: 'WAITING_FOR_OTHERS',
    reason: 'Het raadsbesluit komt later.',
    discussed: true,
    reversed: false,
    movedBy: owner,
    ...part,
  };
}

export function aCheckIn(part: object = {}) {
  return {
    id: 'c-1',
    course: 'ADJUSTING',
    unchanged: false,
    late: false,
    note: 'Gemeente B tekent pas na het raadsbesluit.',
    noteVisible: true,
    receivedAt: '2026-11-24T08:15:00Z',
    round: '2026-W48',
    state: 'STANDING',
    author: owner,
    onBehalfOf: null,
    helpRequest: null,
    ...part,
  };
}

/** An action in progress that adjusts its course; a test says what matters to it. */
export function anAction(part: object = {}) {
  return {
    ...lifeOfAction,
    id: 'a-22',
    code: 'A-022',
    title: 'Opvangplekken voor minderjarigen',
    version: 7,
    planRevision: 2,
    example: false,
    intendedResult: 'In elke regio zijn vier plekken.',
    kind: 'EXECUTION',
    organisation: { id: 'o-szw', name: 'Ministerie van SZW', version: 1 },
    partners: [],
    owner,
    monitor,
    proposedBy: monitor,
    assignments: [anAssignment(), anAssignment({ id: 'as-2', as: 'MONITOR', person: monitor })],
    problems: [],
    milestones: [aMilestone()],
    nextMilestone: aMilestone(),
    links: [],
    facts: [],
    checkIns: page(),
    helpRequests: [],
    history: page(),
    viewerMay: [],
    ...part,
  };
}

const lifeOfAction = {
  agreement: 'CONFIRMED',
  phase: 'IN_PROGRESS',
  course: 'ADJUSTING',
  freshness: 'UP_TO_DATE',
  checkedInOn: '2026-11-24',
  proposedOn: '2026-08-03',
  offeredOn: '2026-08-03',
  confirmedOn: '2026-08-06',
  startDate: '2026-08-10',
  startedOn: '2026-08-10',
  completedOn: null,
  stoppedOn: null,
  stopReason: null,
  adoption: null,
  pause: null,
  completionRequest: null,
  handover: null,
  refersTo: null,
  internalNote: null,
  lastCheckIn: null,
  missingForOffer: [],
  viewerCanCheckIn: false,
};

/** What every form of an action asks beside the action itself. */
export const choices = {
  today: '2026-11-24',
  people: page(
    { ...owner, accountState: 'ACTIVE', roles: ['MEMBER'] },
    { ...monitor, accountState: 'ACTIVE', roles: ['MEMBER'] },
    { id: 'gone', name: 'Oud-collega', version: 1, accountState: 'CLOSED', roles: [] },
  ),
  organisations: page({ id: 'o-szw', name: 'Ministerie van SZW', version: 1 }),
  problems: page({
    id: 'p-20',
    code: 'P-20',
    title: 'Aanpak van malafide uitzendbureaus schiet tekort',
    titleEn: 'Too little is done about rogue agencies',
  }),
};
