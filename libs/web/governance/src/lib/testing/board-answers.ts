/** A page of a list as the server gives it, of as many in all. */
export function page(nodes: readonly object[], totalCount = nodes.length) {
  return { nodes, totalCount, pageInfo: { endCursor: null, hasNextPage: false } };
}

export const portfolio = {
  asOf: '2026-11-24T08:40:00Z',
  courses: { onCourse: 16, adjusting: 8, helpNeeded: 4, outOfDate: 2, noCheckIn: 1 },
  phases: { proposed: 3, notStarted: 2, inProgress: 31, paused: 1, done: 4, stopped: 0 },
  coverage: {
    noAction: 20,
    proposedOnly: 2,
    unconfirmed: 1,
    inHand: 18,
    pausedOnly: 1,
    allClosed: 0,
    resolved: 0,
    handledElsewhere: 1,
    setAside: 1,
  },
};

export const lateRequest = {
  id: 'a-9',
  code: 'A-009',
  title: 'Lesmodule eerstelijns politie',
  organisation: { id: 'o-politie', name: 'Politie', version: 1 },
  facts: [
    { code: 'UNCHANGED_STREAK', count: 3, days: null, since: null, milestone: null },
    {
      code: 'MOVE_NOT_DISCUSSED',
      count: 1,
      days: null,
      since: '2026-11-20',
      milestone: { id: 'm', title: 'Module getest' },
    },
    { code: 'HELP_OVERDUE', count: null, days: 12, since: '2026-11-12', milestone: null },
  ],
};

export const nobodyAnswers = {
  id: 'a-27',
  code: 'A-027',
  title: 'Zicht na Dublin-verwijzing',
  organisation: null,
  facts: [{ code: 'NO_OWNER', count: null, days: 15, since: '2026-11-09', milestone: null }],
};

export function aRequest(part: object = {}) {
  return {
    id: 'v-31',
    code: 'V-031',
    what: 'Cijfers per regio leveren',
    visible: true,
    state: 'OPEN',
    neededBy: '2026-11-12',
    promisedFor: null,
    overdue: true,
    action: { id: 'a-9', code: 'A-009', title: 'Lesmodule eerstelijns politie' },
    ...part,
  };
}

export const uncoveredProblem = {
  id: 'p-28',
  code: 'P-28',
  title: 'Slechter zicht op slachtoffers',
  titleEn: 'Poorer view of victims',
  coverage: 'NO_ACTION',
  facts: [{ code: 'PROBLEM_WITHOUT_ACTION', count: null, days: 60, since: '2026-09-25' }],
};
