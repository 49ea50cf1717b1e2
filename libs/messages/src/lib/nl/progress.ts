import { plural } from '../plural';

/** For whom the reader reports; null who reports for oneself. */
interface Reporting {
  readonly owner: string | null;
}

function previousReport(owner: string | null): string {
  return owner === null ? 'uw vorige bericht' : `het vorige bericht van ${owner}`;
}

export const progress = {
  title: 'Voortgang doorgeven',
  pageTitle: ({ week }: { week: string }) => `Voortgang doorgeven, ${week}`,
  weekAndDeadline: ({ week, moment }: { week: string; moment: string }) =>
    `${week.charAt(0).toUpperCase()}${week.slice(1)}. Reageren kan tot ${moment}.`,
  closed: ({ week, moment }: { week: string; moment: string }) =>
    `${week.charAt(0).toUpperCase()}${week.slice(1)}. Deze ronde sloot op ${moment}. Doorgeven kan nog. Erbij staat dat het later was.`,
  notOpen: 'Voor deze week kunt u geen voortgang doorgeven.',
  toCurrentRound: 'Naar de ronde van nu',
  filledIn: ({ n, total }: { n: number; total: number }) => `${n} van ${total} ingevuld`,
  forYourself: 'U vult dit in voor uzelf.',
  forOwner: ({ owner }: { owner: string }) => `U vult dit in voor ${owner}.`,
  noActions: 'U hebt nu geen acties waarover u voortgang doorgeeft.',
  needsAnswer: 'Deze acties vragen een antwoord',
  rest: ({ n }: { n: number }) =>
    n === 1 ? 'Nog 1 actie op koers, zonder nieuws' : `Nog ${n} acties op koers, zonder nieuws`,
  restUnchanged: ({ n }: { n: number }) =>
    n === 1 ? 'Voor deze: geen verandering' : `Voor deze ${n}: geen verandering`,
  restChosen: ({ n }: { n: number }) =>
    `“Geen verandering” gekozen voor ${n} ${plural(n, 'actie', 'acties')}.`,
  restOpen: 'Apart invullen',
  nthOfTotal: ({ n, total, code }: { n: number; total: number; code: string }) =>
    `${n} van ${total} · ${code}`,
  legend: ({ n, total, code, title }: { n: number; total: number; code: string; title: string }) =>
    `Actie ${n} van ${total}: ${code} ${title}`,

  since: {
    prefix: ({ owner }: Reporting) => `Sinds ${previousReport(owner)}:`,
    nothing: ({ owner }: Reporting) => `Sinds ${previousReport(owner)}: niets gewijzigd`,
    first: 'Dit wordt het eerste bericht over deze actie.',
    milestoneAhead: ({ n, days }: { n: number; days: number }) =>
      `${n} ${plural(n, 'mijlpaal', 'mijlpalen')} over ${days} ${plural(days, 'dag', 'dagen')}`,
    milestoneMet: ({ title }: { title: string }) => `mijlpaal “${title}” gehaald`,
    dateMoved: ({ title }: { title: string }) => `datum van “${title}” gewijzigd`,
    requestAnswered: ({ code }: { code: string }) => `verzoek ${code} beantwoord`,
    silent: ({ weeks }: { weeks: number }) => `al ${weeks} weken geen bericht`,
  },
  previous: ({ course, date }: { course: string; date: string }) =>
    `vorige keer: ${course}, ${date}`,

  standsOutNot: 'Er valt nu niets op.',
  previousSentence: ({ course, date }: { course: string; date: string }) =>
    `Vorige keer: ${course}, ${date}.`,
  unchangedRefused: {
    first: 'Dit is het eerste bericht over deze actie. Kies hoe de actie ervoor staat.',
    news: ({ owner }: Reporting) =>
      `“Geen verandering” kan nu niet: er is iets gebeurd sinds ${previousReport(owner)}.`,
    request: '“Geen verandering” kan nu niet: er staat geen verzoek meer open.',
    other: '“Geen verandering” kan nu niet. Kies hoe de actie ervoor staat.',
  },
  onlyCount: ({ n, total }: { n: number; total: number }) => `${n} van ${total}`,
  allReported: ({ week }: { week: string }) => `U gaf voor ${week} alles door.`,
  reported: ({ n }: { n: number }) => `Al doorgegeven: ${n} ${plural(n, 'actie', 'acties')}`,
  restUndo: 'Toch niet',
  addNote: 'Toelichting toevoegen',
  notFilled: 'nog niet ingevuld',
  askedDraft: {
    elsewhere: 'U werkte later verder op een ander apparaat. U ziet die versie.',
    discarded: 'Het concept is weggegooid.',
  },

  question: 'Hoe staat deze actie ervoor?',
  noChange: 'Geen verandering',
  note: 'Toelichting',
  noteOptional: 'Toelichting (mag leeg)',
  whatDoYouDo: 'Wat doet u eraan?',
  oneSentence: 'één zin is genoeg',
  whatIsGoingOn: 'Wat is er aan de hand?',
  sameThirdTime: ({ nth }: { nth: string }) =>
    `U geeft voor de ${nth} keer “geen verandering” door. Wat houdt deze actie op dezelfde stand?`,
  fieldsAdded: ({ n }: { n: number }) => `${n} ${plural(n, 'vraag', 'vragen')} toegevoegd`,
  audience: 'Wie mag deze tekst lezen?',

  addRequest: 'Verzoek toevoegen: wat is nodig, van wie, vóór wanneer?',
  removeRequest: 'Verzoek weghalen',
  openRequest: ({ code, organisation }: { code: string; organisation: string }) =>
    `Verzoek ${code} aan ${organisation} staat nog open. Een nieuw verzoek hoeft niet.`,
  whatIsNeeded: 'Wat is nodig?',
  fromWhom: 'Van wie?',
  fromOrganisation: 'Van welke organisatie?',
  fromPerson: 'Van wie in die organisatie? (mag leeg)',
  byWhen: 'Vóór wanneer?',

  newDateQuestion: ({ title }: { title: string }) => `Nieuwe datum voor “${title}”?`,
  newDate: ({ title }: { title: string }) => `Nieuwe datum “${title}”`,
  newDateOptional: ({ title }: { title: string }) => `Nieuwe datum “${title}” (mag leeg)`,
  dateNow: ({ date }: { date: string }) => `Nu ${date}.`,
  moveReason: 'Reden van verschuiven',
  chooseMoveReason: 'Kies een reden',
  moveReasonMissing: 'Kies waarom de datum verschuift.',
  keepDate: 'Datum laten staan',
  byWhenMissing: 'Vul in vóór wanneer het nodig is.',
  noDay: ({ typed }: { typed: string }) =>
    `“${typed}” is geen datum die bestaat. Een datum schrijft u zo: 18-12-2026.`,
  chooseOrganisation: 'Kies een organisatie',
  anyone: 'Iedereen in de organisatie',
  moveReasonNote: 'Toelichting op de reden',

  onBehalfTitle: ({ code }: { code: string }) => `Voortgang van ${code} doorgeven namens een ander`,
  onBehalfLead: ({ owner }: { owner: string }) =>
    `U vult dit in namens ${owner}. Dat staat bij het bericht, met uw reden.`,
  onBehalfHint: 'Bijvoorbeeld: doorgegeven per telefoon op 24 november.',
  notOnBehalf: 'Over deze actie kunt u nu geen voortgang doorgeven.',
  toAction: ({ code }: { code: string }) => `Naar ${code}`,
  correctGone: 'Dit bericht kunt u niet verbeteren. Misschien is het al verbeterd of ingetrokken.',
  correctTitleShort: 'Bericht verbeteren',
  correctedReport: 'Het bericht dat u verbetert',
  onBehalfReason: 'Waarom vult het programmabureau dit in?',
  correctTitle: ({ code }: { code: string }) => `Bericht over ${code} verbeteren`,
  correct: 'Verbeteren',
  correctLead: 'Het oude bericht blijft leesbaar. Dit bericht geldt dan.',

  send: 'Voortgang versturen',
  sending: 'Bezig met versturen…',
  someOpen: ({ n }: { n: number }) =>
    `${n} ${plural(n, 'actie is', 'acties zijn')} nog niet ingevuld. Toch versturen?`,
  sendReady: 'Versturen wat klaar is',
  goOnFilling: 'Verder invullen',
  nothingFilled: 'Vul ten minste één actie in.',
  readyToSend: ({ n, total }: { n: number; total: number }) =>
    `Klaar om te versturen: ${n} van ${total}`,
  previousAction: 'Vorige actie',
  nextAction: 'Volgende actie',

  sent: {
    title: 'Voortgang verstuurd',
    at: ({ moment }: { moment: string }) => `Verstuurd ${moment}.`,
    late: 'De ronde was al gesloten. Erbij staat dat het later was.',
    summary: ({ n, parts }: { n: number; parts: string }) =>
      `${n} ${plural(n, 'actie', 'acties')} doorgegeven: ${parts}.`,
    part: ({ n, course }: { n: number; course: string }) => `${n} ${course}`,
    request: ({ to, date }: { to: string; date: string }) =>
      `Uw verzoek aan ${to} is verstuurd. Antwoord gevraagd vóór ${date}.`,
    moved: ({ title, date }: { title: string; date: string }) =>
      `De mijlpaal “${title}” staat nu op ${date}.`,
    view: 'Bekijk wat u hebt doorgegeven',
    nextRound: ({ date }: { date: string }) => `Volgende ronde: ${date}.`,
    minutesLeft: ({ minutes }: { minutes: number }) =>
      `nog ${minutes} ${plural(minutes, 'minuut', 'minuten')}`,
    gone: 'Deze verzending is niet gevonden. Alleen wie verstuurde, ziet deze pagina.',
    nothingOpen: 'U hoeft nu niets meer te doen.',
    reports: 'Wat u hebt doorgegeven',
    corrected: 'verbeterd',
    undoneTitle: 'Voortgang teruggedraaid',
    undone: 'Teruggedraaid. Uw berichten en verzoeken zijn ingetrokken.',
    undoneAgain: 'Uw antwoorden staan weer in het formulier.',
    toForm: 'Terug naar het formulier',
  },

  checkIn: {
    none: 'Er is nog geen voortgang doorgegeven.',
    unchanged: 'geen verandering',
    late: 'later doorgegeven',
    superseded: 'Vervangen door een correctie',
    withdrawn: 'Ingetrokken',
    corrects: ({ date }: { date: string }) => `Correctie van het bericht van ${date}`,
    by: ({ name }: { name: string }) => `door ${name}`,
    byFor: ({ author, owner }: { author: string; owner: string }) =>
      `ingevuld door ${author} voor ${owner}`,
    onBehalfReason: ({ reason }: { reason: string }) => `Reden: ${reason}`,
    older: 'Oudere berichten',
  },
};
