/** A page of a list as the server gives it. */
export function page(...nodes: readonly object[]) {
  return {
    nodes,
    totalCount: nodes.length,
    pageInfo: { endCursor: null, hasNextPage: false },
  };
}

export function aStatement(part: object = {}) {
  return {
    id: 's-1',
    code: 'BL-2.6-21',
    text: 'Verwijzing Dublin heeft geleid tot slechter zicht op slachtoffers.',
    language: 'nl',
    translation: 'Referral under Dublin has led to a poorer view of victims.',
    section: '2.6',
    sectionTitle: 'Bepaalde kwetsbare groepen onvoldoende in beeld',
    sectionTitleEn: 'Certain vulnerable groups insufficiently in view',
    page: 20,
    column: 'left',
    complete: true,
    source: {
      id: 'src',
      code: 'bloemlezing',
      title: 'Bloemlezing',
      titleEn: 'Anthology',
      publishedOn: '2023-03-22',
      officialNumber: '28 638-217',
      url: null,
    },
    ...part,
  };
}

/** A problem about which nobody agreed anything; a test says what matters to it. */
export function aProblem(part: object = {}) {
  return {
    id: 'p-28',
    code: 'P-28',
    version: 1,
    title: 'Slechter zicht op slachtoffers',
    titleEn: 'Poorer view of victims',
    themes: ['migrants', 'asylum'],
    stand: 'OPEN',
    standReason: null,
    standNote: null,
    handledBy: null,
    handledLink: null,
    reviewOn: null,
    takenInOn: '2026-09-22',
    groups: [],
    coverage: 'NO_ACTION',
    hadStoppedAction: false,
    facts: [],
    statements: [aStatement()],
    actions: page(),
    history: page({
      id: '1',
      at: '2026-09-22T09:00:00Z',
      actor: null,
      onBehalfOf: null,
      command: 'problem.TAKEN_IN',
      reason: null,
      changes: [],
    }),
    viewerMay: [],
    ...part,
  };
}

export function anAction(part: object = {}) {
  return {
    id: 'a-27',
    code: 'A-027',
    title: 'Zicht na Dublin-verwijzing',
    agreement: 'OFFERED',
    phase: 'PROPOSED',
    course: null,
    freshness: null,
    checkedInOn: null,
    organisation: null,
    monitor: { id: 'm', name: 'Medewerker programmabureau', version: 1 },
    adoption: null,
    proposedOn: '2026-11-09',
    proposedBy: { id: 'm', name: 'Medewerker programmabureau', version: 1 },
    facts: [],
    ...part,
  };
}

/** A refusal as the server words it. */
export function refusal(field: readonly string[] | null, message: string) {
  return { code: 'REQUIRED', field, message, rule: null, conflict: null, privacy: null };
}
