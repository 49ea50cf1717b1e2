import { anAction } from './an-action';

type Given = Readonly<Record<string, unknown>>;

/** An action that waits in the round. */
export function anEntry(given: Given = {}) {
  return {
    action: anAction(),
    needsAnswer: true,
    reported: false,
    unchangedNeedsNote: false,
    unchangedRefusedBy: null,
    onBehalfOf: null,
    milestonesSoon: [],
    ...given,
  };
}

/** On course, nothing new: it folds. */
export function aQuietEntry(code: string) {
  const action = anAction({ id: `action-${code}`, code, title: `Rustige actie ${code}` });
  return anEntry({ action, needsAnswer: false });
}

export const TODAY = '2026-11-24';
export const WEEK = '2026-W48';

/** Tuesday 24 November 2026, 09:14 in Amsterdam. */
export const NOW = Date.parse('2026-11-24T08:14:00Z');

/** What the server answers to the page of a round with these actions. */
export function roundAnswers(entries: readonly unknown[], more: Given = {}) {
  return {
    today: TODAY,
    myRound: { week: WEEK, closesAt: '2026-11-26T16:00:00Z', entries, actions: [] },
    myDraft: null,
    saveDraft: {
      draft: { round: WEEK, content: '{}', savedAt: '2026-11-24T08:14:00Z' },
      userErrors: [],
    },
    discardDraft: { draft: null, userErrors: [] },
    organisations: {
      nodes: [{ id: 'vws', name: 'Ministerie van VWS' }],
      pageInfo: { hasNextPage: false },
    },
    people: { nodes: [], pageInfo: { hasNextPage: false } },
    submitCheckIns: { submissionId: 'submission-1', checkIns: [], userErrors: [] },
    ...more,
  };
}

export function aRefusal(field: readonly string[], message: string, more: Given = {}) {
  return { code: 'REQUIRED', field: ['input', ...field], message, rule: null, ...more };
}
