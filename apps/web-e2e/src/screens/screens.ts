/** A page as somebody finds it; `who` is a key of the demo people, null for who has not signed in. */
export interface ScreenVisit {
  readonly name: string;
  readonly who: string | null;
  readonly path: string;
}

const nobody = screensOf(null, [
  ['sign-in', '/aanmelden'],
  ['words', '/uitleg/woorden'],
  ['statuses', '/uitleg/statussen'],
  ['accessibility', '/toegankelijkheid'],
  ['privacy', '/privacy'],
  ['unknown-address', '/bestaat-niet'],
  ['invitation-unknown', '/uitnodiging/bestaat-niet'],
]);

const office = screensOf('bureau', [
  ['today-office', '/'],
  ['work-list', '/werkvoorraad'],
  ['problems', '/problemen'],
  ['problems-filtered', '/problemen?tekst=kinderen'],
  ['problems-none-found', '/problemen?tekst=xyzzy'],
  ['problem-without-action', '/problemen/P-20'],
  ['problem-in-hand', '/problemen/P-22'],
  ['problem-elsewhere', '/problemen/P-10'],
  ['problem-set-aside', '/problemen/P-17'],
  ['problem-grouped', '/problemen/P-45'],
  ['problem-old-code', '/problemen/P-35'],
  ['problem-cut-off', '/problemen/P-44'],
  ['problem-edit', '/problemen/P-20/wijzigen'],
  ['actions', '/acties'],
  ['actions-filtered', '/acties?fase=bezig'],
  ['actions-none-found', '/acties?tekst=xyzzy'],
  ['action-done', '/acties/A-001'],
  ['action-paused', '/acties/A-002'],
  ['action-on-course', '/acties/A-003'],
  ['action-adjusting', '/acties/A-004'],
  ['action-help-needed', '/acties/A-005'],
  ['action-out-of-date', '/acties/A-006'],
  ['action-stopped', '/acties/A-008'],
  ['action-not-started', '/acties/A-009'],
  ['action-adopted', '/acties/A-010'],
  ['action-offered', '/acties/A-011'],
  ['action-declined', '/acties/A-012'],
  ['action-as-of', '/acties/A-004?op=2026-10-01'],
  ['action-unknown', '/acties/A-999'],
  ['propose', '/acties/voorstellen'],
  ['plan-of-proposal', '/acties/A-012/plan'],
  ['plan-of-agreed', '/acties/A-005/plan'],
  ['pause', '/acties/A-003/pauzeren'],
  ['record-agreement', '/acties/A-011/akkoord-vastleggen'],
  ['add-milestone', '/acties/A-003/mijlpalen/toevoegen'],
  ['hand-over', '/acties/A-005/overdragen'],
  ['history', '/acties/A-004/geschiedenis'],
  ['print-action', '/acties/A-004/afdrukken'],
  ['agree-nothing', '/akkoord'],
  ['round-nothing', '/voortgang'],
  ['report-on-behalf', '/voortgang/namens/A-006'],
  ['request-office', '/verzoeken/V-004'],
  ['board-office', '/regiegroep'],
  ['people', '/beheer/personen'],
  ['invite', '/beheer/personen/uitnodigen'],
  ['preferences', '/mij/voorkeuren'],
  ['find', '/zoeken'],
]);

const members = [
  ...screensOf('szw', [
    ['today-owner', '/'],
    ['round', '/voortgang'],
    ['round-of-last-week', '/voortgang/2026-w47'],
    ['round-not-open', '/voortgang/2026-w40'],
    ['request-met', '/verzoeken/V-001'],
    ['work-list-no-right', '/werkvoorraad'],
    ['people-no-right', '/beheer/personen'],
  ]),
  ...screensOf('vng', [
    ['today-asked', '/'],
    ['agree', '/akkoord'],
    ['action-asked', '/acties/A-011'],
  ]),
];

const readers = [
  ...screensOf('regiegroep', [
    ['today-board', '/'],
    ['board', '/regiegroep'],
    ['board-as-of', '/regiegroep?op=2026-10-01'],
  ]),
  ...screensOf('ministerie', [['today-ministry', '/']]),
];

export const SCREENS: readonly ScreenVisit[] = [...nobody, ...office, ...members, ...readers];

function screensOf(who: string | null, list: readonly (readonly [string, string])[]) {
  return list.map(([name, path]) => ({ name, who, path }));
}
